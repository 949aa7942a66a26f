package nutation.figure.draw;

import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Part;

/// What of a part that is already painted is painted again where another one joins it.
final class Joined {
    private Joined() {}

    /// @param ordered the units, of which the one at `before` is painted already and the one at `now` is next
    static List<Patch> at(Lens lens, List<Seen> ordered, int before, int now) {
        Seen there = ordered.get(before);
        Unit unit = ordered.get(now).unit();
        Part part = there.unit().part();
        if (part == null || part == Part.HEAD || !there.unit().joins(unit)) {
            return List.of();
        }
        return switch (part) {
            case PELVIS ->
                unit.part() == Part.TRUNK
                        ? List.of()
                        : otherThigh(ordered.subList(before, now))
                                ? hip(lens, there.unit(), unit.part() == Part.LEFT_THIGH ? 0 : 1)
                                : List.of(there.coats().getFirst().only(0, 2));
            case TRUNK ->
                unit.part() == Part.LEFT_UPPER_ARM
                        ? shoulder(lens, there.unit(), 4)
                        : unit.part() == Part.RIGHT_UPPER_ARM ? shoulder(lens, there.unit(), 5) : List.of();
            case NECK -> there.coats();
            default -> List.of(unit.part() == part.nearer() ? upper(there) : lower(there));
        };
    }

    /// Whether a thigh is among them; not where the trunk is, whose hem would then lie in front on one side
    /// only.
    private static boolean otherThigh(List<Seen> painted) {
        boolean thigh = false;
        for (Seen each : painted) {
            Part part = each.unit().part();
            if (part == Part.TRUNK) {
                return false;
            }
            thigh |= part == Part.LEFT_THIGH || part == Part.RIGHT_THIGH;
        }
        return thigh;
    }

    /// One side of the pelvis, around the hip: the other thigh, and what lies on it, stays as it is.
    private static List<Patch> hip(Lens lens, Unit unit, int side) {
        Unit.Coat coat = unit.coats().getFirst();
        List<Ball> seat = coat.bulges().getFirst().balls();
        List<Ball> upper = coat.bulges().get(1).balls();
        Bulge hip = Bulge.of(seat.get(side), seat.get(2 + side), upper.get(2 + side));
        return List.of(Patch.of(lens, new Unit.Coat(coat.paint(), List.of(hip))));
    }

    /// The outer end of the slope from shoulder to neck.
    private static List<Patch> shoulder(Lens lens, Unit unit, int slope) {
        Unit.Coat coat = unit.coats().getFirst();
        Ball top = coat.bulges().get(slope).balls().getFirst();
        Ball nape = coat.bulges().get(slope).balls().getLast();
        Bulge end = Bulge.of(top, top.toward(nape, 0.15));
        return List.of(Patch.of(lens, new Unit.Coat(coat.paint(), List.of(end))));
    }

    /// The end towards the body's middle; clothes lie over it, so it is the last coat's.
    private static Patch upper(Seen seen) {
        return seen.coats().getLast().only(0, 1);
    }

    /// The end away from it.
    private static Patch lower(Seen seen) {
        Patch patch = seen.coats().getFirst();
        int count = patch.outlines().size();
        return patch.only(count - 1, count);
    }
}
