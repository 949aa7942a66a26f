package nutation.catalogue.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Picture;
import nutation.figure.space.Vec;

/// The other side is the mirror image: of the person where the sides take turns, else of the whole picture.
final class Mirror {
    private static final double EXACT = 1e-6;

    /// Pictures cost more than skeletons: every so many steps.
    private static final int APART = 20;

    private Mirror() {}

    static void check(Form form) {
        assertNotNull(form.motion().working(), form + ": motion.yaml has to say which side works");
        Drawing left = Drawing.of(form.motion(), Half.LEFT, 0);
        Drawing right = Drawing.of(form.motion(), Half.RIGHT, 0);
        for (Frame frame : form.frames()) {
            if (form.motion().turns()) {
                same(frame, left.person(frame.moment()).mirrored(), right.person(frame.moment()));
            } else if (frame.step() % APART == 0) {
                same(frame, left.at(frame.moment()), right.at(frame.moment()));
            }
        }
    }

    private static void same(Frame frame, Skeleton one, Skeleton other) {
        List<Vec> its = points(other);
        List<Vec> points = points(one);
        for (int i = 0; i < points.size(); i++) {
            assertEquals(0, points.get(i).to(its.get(i)), EXACT, frame + ": a joint is not where its mirror image is");
        }
    }

    private static List<Vec> points(Skeleton person) {
        return Stream.concat(
                        Stream.of(person.pelvis(), person.loin(), person.chest(), person.neck(), person.head()),
                        Stream.of(person.leftLeg(), person.rightLeg(), person.leftArm(), person.rightArm())
                                .flatMap(Mirror::joints))
                .flatMap(joint -> Stream.of(joint.at(), joint.point(0.1, 0, 0), joint.point(0, 0.1, 0)))
                .toList();
    }

    private static Stream<Joint> joints(Limb limb) {
        return Stream.of(limb.upper(), limb.lower(), limb.end());
    }

    /// Every circle of one picture has its like in the other one.
    private static void same(Frame frame, Picture one, Picture other) {
        List<double[]> circles = circles(one, false);
        List<double[]> its = circles(other, true);
        assertEquals(circles.size(), its.size(), frame + ": the mirror image has other shapes");
        for (int i = 0; i < circles.size(); i++) {
            for (int k = 0; k < 3; k++) {
                assertEquals(
                        circles.get(i)[k], its.get(i)[k], 1e-4, frame + ": a shape is not where its mirror image is");
            }
        }
    }

    private static List<double[]> circles(Picture picture, boolean mirrored) {
        return picture.shapes().stream()
                .flatMap(shape -> shape.outlines().stream())
                .flatMap(outline -> outline.arcs().stream())
                .map(arc -> new double[] {mirrored ? Picture.WIDTH - arc.x() : arc.x(), arc.y(), arc.radius()})
                .sorted(Comparator.<double[]>comparingDouble(each -> Math.rint(each[0] * 100))
                        .thenComparingDouble(each -> Math.rint(each[1] * 100))
                        .thenComparingDouble(each -> Math.rint(each[2] * 100)))
                .toList();
    }
}
