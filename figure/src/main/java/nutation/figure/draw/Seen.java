package nutation.figure.draw;

import java.util.ArrayList;
import java.util.List;

/// A unit as it is seen from somewhere. What does not move is seen once.
///
/// @param shadow what it throws on the floor
record Seen(Unit unit, Probes probes, List<Patch> coats, List<Patch> marks, List<Outline> shadow) {
    static Seen of(Lens lens, Unit unit) {
        return new Seen(
                unit,
                new Probes(lens, unit.probes()),
                Patch.of(lens, unit.coats()),
                Patch.of(lens, unit.marks()),
                Shadow.of(lens, unit));
    }

    static List<Seen> all(Lens lens, List<Unit> units) {
        List<Seen> seen = new ArrayList<>(units.size());
        for (Unit unit : units) {
            seen.add(of(lens, unit));
        }
        return seen;
    }
}
