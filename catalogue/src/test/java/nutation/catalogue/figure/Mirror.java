package nutation.catalogue.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;
import nutation.figure.body.Half;
import nutation.figure.body.Joint;
import nutation.figure.body.Limb;
import nutation.figure.body.Skeleton;
import nutation.figure.draw.Arc;
import nutation.figure.draw.Drawing;
import nutation.figure.draw.Picture;
import nutation.figure.space.Vec;

/// The other side is the mirror image: of the person where the sides take turns, else of the whole picture.
final class Mirror {
    private static final double EXACT = 1e-6;

    /// An arc of less, in radians, is not seen.
    private static final double SHORT = 1e-3;

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
        List<Arc> arcs = arcs(one);
        List<Arc> its = arcs(other);
        assertEquals(0, without(arcs, its), frame + ": shapes without their mirror image");
        assertEquals(0, without(its, arcs), frame + ": shapes that are no mirror image");
    }

    private static long without(List<Arc> arcs, List<Arc> others) {
        return arcs.stream()
                .filter(arc -> others.stream().noneMatch(each -> mirrored(arc, each)))
                .count();
    }

    private static boolean mirrored(Arc one, Arc other) {
        return Math.abs(Picture.WIDTH - one.x() - other.x()) < EXACT
                && Math.abs(one.y() - other.y()) < EXACT
                && Math.abs(one.radius() - other.radius()) < EXACT;
    }

    /// Without those that are too short to be seen, and without the shadow's corners, of which one on a
    /// straight line may be left out.
    private static List<Arc> arcs(Picture picture) {
        return picture.shapes().stream()
                .flatMap(shape -> shape.outlines().stream())
                .flatMap(outline -> outline.arcs().stream())
                .filter(arc -> arc.radius() > 0 && arc.to() - arc.from() > SHORT)
                .toList();
    }
}
