package nutation.figure.draw;

import java.util.List;
import nutation.figure.body.Ball;
import nutation.figure.body.Bulge;
import nutation.figure.body.Part;

/// What of a part that is already painted is painted again where another one joins it.
final class Joined {
    private Joined() {}

    static List<Unit.Coat> at(Unit there, Unit unit) {
        Part part = there.part();
        if (part == null || part == Part.HEAD || !there.joins(unit)) {
            return List.of();
        }
        return switch (part) {
            case PELVIS -> unit.part() == Part.TRUNK ? List.of() : only(there, 0, 2);
            case TRUNK ->
                unit.part() == Part.LEFT_UPPER_ARM
                        ? shoulder(there, 4)
                        : unit.part() == Part.RIGHT_UPPER_ARM ? shoulder(there, 5) : List.of();
            case NECK -> there.coats();
            default -> List.of(unit.part() == part.nearer() ? upper(there) : lower(there));
        };
    }

    private static List<Unit.Coat> only(Unit unit, int from, int to) {
        Unit.Coat coat = unit.coats().getFirst();
        return List.of(new Unit.Coat(coat.paint(), coat.bulges().subList(from, to)));
    }

    /// The outer end of the slope from shoulder to neck.
    private static List<Unit.Coat> shoulder(Unit unit, int slope) {
        Unit.Coat coat = unit.coats().getFirst();
        Ball top = coat.bulges().get(slope).balls().getFirst();
        Ball nape = coat.bulges().get(slope).balls().getLast();
        return List.of(new Unit.Coat(coat.paint(), List.of(Bulge.of(top, top.toward(nape, 0.15)))));
    }

    /// The end towards the body's middle; clothes lie over it, so it is the last coat's.
    private static Unit.Coat upper(Unit unit) {
        Unit.Coat coat = unit.coats().getLast();
        return new Unit.Coat(coat.paint(), coat.bulges().subList(0, 1));
    }

    /// The end away from it.
    private static Unit.Coat lower(Unit unit) {
        Unit.Coat coat = unit.coats().getFirst();
        List<Bulge> bulges = coat.bulges();
        return new Unit.Coat(coat.paint(), bulges.subList(bulges.size() - 1, bulges.size()));
    }
}
