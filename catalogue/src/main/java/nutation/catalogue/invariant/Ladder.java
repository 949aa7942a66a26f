package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import org.jspecify.annotations.Nullable;

/// The rungs at which a side of a use was offered, as the diary recorded them (L1): in full sessions that happened.
public record Ladder(List<Step> steps) {

    /// One offer.
    ///
    /// @param rung its number, 0 where the ladder has no such dose
    public record Step(int date, int rung, boolean done) {}

    static Ladder of(History history, int date, Use use, Side side) {
        List<Step> steps = new ArrayList<>();
        for (PastSession session : Seen.sessions(history)) {
            if (session.kind() == SessionKind.FULL && session.happened() && session.date() <= date) {
                for (Offered each : session.offer()) {
                    if (is(use, side, each)) {
                        steps.add(new Step(session.date(), number(use, each), session.lastSet(each) != null));
                    }
                }
            }
        }
        return new Ladder(steps);
    }

    private static boolean is(Use use, Side side, Offered offered) {
        return offered.exercise().equals(use.exercise()) && offered.use().equals(use.id()) && offered.side() == side;
    }

    /// The number of the rung of a dose, 0 where the ladder has none such.
    public static int number(Use use, Offered offered) {
        for (Rung each : use.rungs()) {
            boolean same = each.variant().equals(offered.variant())
                    && each.hold() == offered.hold()
                    && each.reps() == offered.reps()
                    && each.sets() == offered.sets();
            if (same) {
                return each.number();
            }
        }
        return 0;
    }

    /// The rung last recorded, the higher of the last offered and the last done; null where there is none.
    @Nullable
    Integer last() {
        Integer last = null;
        for (Step each : steps) {
            last = each.rung();
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (last != null && steps.get(i).done()) {
                return Math.max(last, steps.get(i).rung());
            }
        }
        return last;
    }

    /// Whether this rung is above the last one.
    boolean up(int rung) {
        Integer last = last();
        return last != null && rung > last;
    }

    /// The date of the last change of rung, else of the first offer; null where there is none.
    @Nullable
    Integer changed() {
        Integer changed = null;
        int rung = 0;
        for (Step each : steps) {
            if (changed == null || each.rung() != rung) {
                changed = each.date();
            }
            rung = each.rung();
        }
        return changed;
    }
}
