package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.space.Vec;

/// A person and the things around, seen from somewhere.
///
/// Every unit is painted in three steps: its outline, then once more what it hangs at near the joint (so that no line
/// crosses a knee or a hip), then its coats, each with the light on it.
final class Scene {
    /// How thick the outline is, in units of the picture.
    private static final double LINE = 2.4;

    /// How much of a bulge is in the light, and how far the light moves it.
    private static final double LIT = 0.62;

    private static final double RAISED = 0.24;

    private final Camera camera;
    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();

    private Scene(Camera camera, Frame frame) {
        this.camera = camera;
        this.frame = frame;
    }

    /// Draws it.
    static List<Shape> of(Camera camera, Frame frame, Things things, List<Unit> units) {
        Scene scene = new Scene(camera, frame);
        things.backdrops().forEach(scene::backdrop);
        scene.shadow(units);
        scene.paint(Depth.ordered(camera, units));
        things.fronts().forEach(scene::backdrop);
        return scene.shapes;
    }

    private void backdrop(Backdrop backdrop) {
        List<Circle> edge = new ArrayList<>();
        List<Circle> inside = new ArrayList<>();
        for (Vec corner : backdrop.corners()) {
            Circle circle = frame.circle(camera.circle(new Ball(corner, backdrop.round())));
            edge.add(circle.grown(LINE * 0.8));
            inside.add(circle);
        }
        if (backdrop.edge() != backdrop.paint()) {
            shapes.add(new Shape(backdrop.edge(), List.of(Outline.around(edge))));
        }
        shapes.add(new Shape(backdrop.paint(), List.of(Outline.around(inside))));
    }

    private void shadow(List<Unit> units) {
        Shadow shadow = new Shadow(camera, frame);
        units.forEach(shadow::add);
        shapes.add(new Shape(Paint.SHADOW, shadow.outlines()));
    }

    private void paint(List<Unit> ordered) {
        int[] last = new int[ordered.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = ordered.get(i).marks().isEmpty() ? -1 : lastJoined(ordered, ordered.get(i));
        }
        for (int i = 0; i < ordered.size(); i++) {
            Unit unit = ordered.get(i);
            List<Unit.Coat> joined = new ArrayList<>();
            for (Unit before : ordered.subList(0, i)) {
                joined.addAll(Joined.at(before, unit));
            }
            line(unit);
            joined.forEach(this::coat);
            unit.coats().forEach(coat -> coat(coat, joined));
            for (int marked = 0; marked <= i; marked++) {
                if (last[marked] == i) {
                    ordered.get(marked).marks().forEach(this::coat);
                }
            }
        }
    }

    /// Marks come after all that is painted again of their part, but before the rest of a limb that is in
    /// front.
    private static int lastJoined(List<Unit> ordered, Unit unit) {
        int last = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Unit other = ordered.get(i);
            if (other == unit || other.joins(unit) && !other.goesOn(unit)) {
                last = i;
            }
        }
        return last;
    }

    private void line(Unit unit) {
        List<Outline> outlines = new ArrayList<>();
        for (Unit.Coat coat : unit.coats()) {
            coat.bulges().forEach(bulge -> outlines.add(outline(bulge, LINE)));
        }
        shapes.add(new Shape(Paint.OUTLINE, outlines));
    }

    private void coat(Unit.Coat coat) {
        coat(coat, List.of());
    }

    /// The light on what it joins goes on over the joint.
    private void coat(Unit.Coat coat, List<Unit.Coat> joined) {
        List<Outline> outlines = new ArrayList<>();
        coat.bulges().forEach(bulge -> outlines.add(outline(bulge, 0)));
        shapes.add(new Shape(coat.paint(), outlines));
        if (coat.paint().lit() != coat.paint()) {
            List<Outline> lit = new ArrayList<>();
            for (Unit.Coat each : joined) {
                if (each.paint() == coat.paint()) {
                    each.bulges().forEach(bulge -> lit.add(lit(bulge)));
                }
            }
            coat.bulges().forEach(bulge -> lit.add(lit(bulge)));
            shapes.add(new Shape(coat.paint().lit(), lit));
        }
    }

    private Outline lit(Bulge bulge) {
        List<Circle> circles = new ArrayList<>(bulge.balls().size());
        for (Ball ball : bulge.balls()) {
            Vec at = ball.at();
            double radius = ball.radius();
            circles.add(frame.circle(camera.circle(at.x(), at.y() + radius * RAISED, at.z(), radius * LIT)));
        }
        return Outline.around(circles);
    }

    private Outline outline(Bulge bulge, double grown) {
        List<Circle> circles = new ArrayList<>(bulge.balls().size());
        for (Ball ball : bulge.balls()) {
            circles.add(frame.circle(camera.circle(ball), grown));
        }
        return Outline.around(circles);
    }
}
