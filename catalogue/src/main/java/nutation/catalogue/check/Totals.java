package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;

/// The seconds of a rung are what its parts add up to (ladders.md section 0).
record Totals() implements Check {
    private static final int BETWEEN_SETS = 30;

    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                for (Rung rung : use.rungs()) {
                    int sum = seconds(use, rung);
                    if (sum != rung.totalSeconds()) {
                        findings.add(new Finding(
                                use.ref() + " rung " + rung.number(),
                                "total " + rung.totalSeconds() + ", its parts add up to " + sum,
                                "Mend the total, or the part that is wrong."));
                    }
                }
            }
        }
        return findings;
    }

    static int seconds(Use use, Rung rung) {
        boolean both = use.sided() != Sided.NONE && rung.count() == Rung.Count.PER_SIDE;
        int sides = both ? 2 : 1;
        // The cat is held each way, so its hold counts twice a repetition.
        int hold = use.exercise().equals("cat-cow") ? 2 * rung.hold() : rung.hold();
        int set = rung.reps() * (rung.moveSeconds() + hold) + (rung.reps() - 1) * rung.restSeconds();
        int side = use.liftSeconds() + rung.sets() * set + (rung.sets() - 1) * BETWEEN_SETS;
        return sides * side + (both ? use.changeSeconds() : 0);
    }
}
