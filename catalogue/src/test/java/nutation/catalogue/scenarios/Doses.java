package nutation.catalogue.scenarios;

import nutation.catalogue.invariant.Ladder;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Offered;

/// Doses as a scenario writes them, `5 s x 12`, against the ladders of the catalogue.
final class Doses {
    private Doses() {}

    /// The first rung with this hold and these repetitions, as a dose of the diary.
    static Dose of(Use use, int hold, int reps) {
        for (Rung each : use.rungs()) {
            if (each.hold() == hold && each.reps() == reps) {
                return new Dose(use.exercise(), use.id(), each.variant(), hold, reps, each.sets());
            }
        }
        throw new Different(use.ref() + " has no rung of " + hold + " s x " + reps);
    }

    static String text(Offered offered) {
        String sets = offered.sets() == 1 ? "" : " x " + offered.sets();
        return offered.hold() + " s x " + offered.reps() + sets;
    }

    /// The number of its rung, 1 = the easiest; 0 where no rung has this dose.
    static int rung(Offered offered) {
        Use use = java.util.Objects.requireNonNull(Weeks.CATALOGUE.use(offered.exercise(), offered.use()));
        return Ladder.number(use, offered);
    }
}
