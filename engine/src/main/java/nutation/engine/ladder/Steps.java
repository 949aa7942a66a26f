package nutation.engine.ladder;

import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Offered;

/// Finds the rung that a recorded dose names (L1).
public final class Steps {
    private Steps() {}

    /// The rung of an offered dose; where the ladder has changed since, the hardest that is not harder, so
    /// that a new catalogue never jumps a dose.
    public static Rung of(Use use, Offered offered) {
        return use.rungs().get(index(use, offered.variant(), offered.hold(), offered.reps(), offered.sets()));
    }

    /// The index of the highest rung that is not above a dose; the first where all are.
    static int notAbove(Use use, Dose dose) {
        return index(use, dose.variant(), dose.hold(), dose.reps(), dose.sets());
    }

    private static int index(Use use, String variant, int hold, int reps, int sets) {
        int found = 0;
        for (int i = 0; i < use.rungs().size(); i++) {
            Rung each = use.rungs().get(i);
            if (each.variant().equals(variant) && each.hold() == hold && each.reps() == reps && each.sets() == sets) {
                return i;
            }
            if (each.hold() <= hold && each.reps() <= reps && each.sets() <= sets) {
                found = i;
            }
        }
        return found;
    }
}
