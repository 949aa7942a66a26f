package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.space.Vec;

/// A person and the things around, seen from somewhere.
///
/// Every unit is painted in three steps: its outline, then once more what it hangs at near the joint (so that no line
/// crosses a knee or a hip), then its coats, each with the light on it.
final class Scene {
    /// How thick the outline is, in units of the picture.
    private static final double LINE = 2.4;

    private final Lens lens;
    private final List<Shape> shapes = new ArrayList<>();

    Scene(Lens lens) {
        this.lens = lens;
    }

    /// What was drawn, from the back to the front.
    List<Shape> shapes() {
        return shapes;
    }

    /// What was drawn before.
    void add(List<Shape> drawn) {
        shapes.addAll(drawn);
    }

    /// Flat things.
    void backdrops(List<Backdrop> backdrops) {
        backdrops.forEach(this::backdrop);
    }

    private void backdrop(Backdrop backdrop) {
        List<Circle> corners = new ArrayList<>();
        for (Vec corner : backdrop.corners()) {
            corners.add(lens.circle(new Ball(corner, backdrop.round())));
        }
        Outline inside = Outline.around(corners);
        if (backdrop.edge() != backdrop.paint()) {
            shapes.add(new Shape(backdrop.edge(), List.of(inside.grown(LINE * 0.8))));
        }
        shapes.add(new Shape(backdrop.paint(), List.of(inside)));
    }

    /// Units and their shadow.
    void units(List<Seen> units) {
        List<Outline> shadow = new ArrayList<>();
        for (Seen unit : units) {
            shadow.addAll(unit.shadow());
        }
        shapes.add(new Shape(Paint.SHADOW, shadow));
        paint(Depth.ordered(units));
    }

    private void paint(List<Seen> ordered) {
        int[] last = new int[ordered.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = ordered.get(i).marks().isEmpty()
                    ? -1
                    : lastJoined(ordered, ordered.get(i).unit());
        }
        for (int i = 0; i < ordered.size(); i++) {
            Seen seen = ordered.get(i);
            List<Patch> joined = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                joined.addAll(Joined.at(lens, ordered, before, i));
            }
            line(seen);
            joined.forEach(this::patch);
            seen.coats().forEach(patch -> patch(patch, joined));
            for (int marked = 0; marked <= i; marked++) {
                if (last[marked] == i) {
                    ordered.get(marked).marks().forEach(this::patch);
                }
            }
        }
    }

    /// Marks come after all that is painted again of their part, but before the rest of a limb that is in
    /// front.
    private static int lastJoined(List<Seen> ordered, Unit unit) {
        int last = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Unit other = ordered.get(i).unit();
            if (other == unit || other.joins(unit) && !other.goesOn(unit)) {
                last = i;
            }
        }
        return last;
    }

    private void line(Seen seen) {
        List<Outline> outlines = new ArrayList<>();
        for (Patch patch : seen.coats()) {
            for (Outline outline : patch.outlines()) {
                outlines.add(outline.grown(LINE));
            }
        }
        shapes.add(new Shape(Paint.OUTLINE, outlines));
    }

    private void patch(Patch patch) {
        patch(patch, List.of());
    }

    /// The light on what it joins goes on over the joint.
    private void patch(Patch patch, List<Patch> joined) {
        shapes.add(new Shape(patch.paint(), patch.outlines()));
        if (!patch.lit().isEmpty()) {
            List<Outline> lit = new ArrayList<>();
            for (Patch each : joined) {
                if (each.paint() == patch.paint()) {
                    lit.addAll(each.lit());
                }
            }
            lit.addAll(patch.lit());
            shapes.add(new Shape(patch.paint().lit(), lit));
        }
    }
}
