package nutation.catalogue.invariant;

import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.history.Course;
import org.jspecify.annotations.Nullable;

/// How a side of a use stands on its ladder by what the diary recorded (L1): offers in full sessions that happened.
///
/// @param use what was offered, null where the catalogue has no such use
/// @param offered the rung last offered, 0 where the ladder has no such dose; null where it was never offered
/// @param done the rung at which it was last offered and done, or null
/// @param changed the date of the last change of rung, else of the first offer; null where it was never offered
public record Ladder(
        @Nullable Use use,
        @Nullable Integer offered,
        @Nullable Integer done,
        @Nullable Integer changed) {

    /// Of a side that was never offered.
    static Ladder of(@Nullable Use use) {
        return new Ladder(use, null, null, null);
    }

    /// With one offer more.
    Ladder and(Course course, Offered offer) {
        Integer rung = use == null ? 0 : number(use, offer);
        boolean now = course.session().lastSet(offer) != null;
        boolean same = rung.equals(offered);
        return new Ladder(use, rung, now ? rung : done, same ? changed : Integer.valueOf(course.date()));
    }

    /// The number of the rung of a dose, 0 where the ladder has none such.
    public static int number(Use use, Offered offered) {
        for (Rung each : use.rungs()) {
            boolean same = each.hold() == offered.hold()
                    && each.reps() == offered.reps()
                    && each.sets() == offered.sets()
                    && each.variant().equals(offered.variant());
            if (same) {
                return each.number();
            }
        }
        return 0;
    }

    /// The rung last recorded, the higher of the last offered and the last done; null where there is none.
    @Nullable
    Integer last() {
        return offered != null && done != null && done > offered ? done : offered;
    }

    /// Whether this rung is above the last one.
    boolean up(int rung) {
        Integer last = last();
        return last != null && rung > last;
    }
}
