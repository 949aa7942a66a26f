package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;
import nutation.figure.body.Bulge;

/// A coat as it is seen: for each bulge its outline, and what of it is in the light where the paint has light on it.
record Patch(Paint paint, List<Outline> outlines, List<Outline> lit) {
    static Patch of(Lens lens, Unit.Coat coat) {
        boolean lights = coat.paint().lit() != coat.paint();
        List<Bulge> bulges = coat.bulges();
        List<Outline> outlines = new ArrayList<>(bulges.size());
        List<Outline> lit = new ArrayList<>(bulges.size());
        for (int i = 0; i < bulges.size(); i++) {
            outlines.add(lens.outline(bulges.get(i)));
            if (lights) {
                lit.add(lens.lit(bulges.get(i)));
            }
        }
        return new Patch(coat.paint(), outlines, lit);
    }

    static List<Patch> of(Lens lens, List<Unit.Coat> coats) {
        List<Patch> patches = new ArrayList<>(coats.size());
        for (Unit.Coat coat : coats) {
            patches.add(of(lens, coat));
        }
        return patches;
    }

    /// Some of it, by the places of its bulges.
    Patch only(int from, int to) {
        return new Patch(paint, outlines.subList(from, to), lit.isEmpty() ? lit : lit.subList(from, to));
    }
}
