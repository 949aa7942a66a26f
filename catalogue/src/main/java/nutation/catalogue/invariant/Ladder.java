package nutation.catalogue.invariant;

import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import nutation.engine.history.Course;
import org.jspecify.annotations.Nullable;

/// The rungs at which a side of a use was offered, as the diary recorded them (L1): in full sessions that happened.
public record Ladder(List<Step> steps) {

    /// One offer.
    ///
    /// @param rung its number, 0 where the ladder has no such dose
    public record Step(int date, int rung, boolean done) {}

    static Step step(Catalogue catalogue, Course course, Offered offered) {
        Use use = catalogue.use(offered.exercise(), offered.use());
        int rung = use == null ? 0 : number(use, offered);
        return new Step(course.date(), rung, course.session().lastSet(offered) != null);
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
