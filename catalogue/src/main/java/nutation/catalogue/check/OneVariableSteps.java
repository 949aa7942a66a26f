package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;

/// Each step of a ladder changes just one of variant, hold, repetitions and sets; nothing goes down.
record OneVariableSteps() implements Check {
    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                for (int i = 1; i < use.rungs().size(); i++) {
                    step(use, use.rungs().get(i - 1), use.rungs().get(i), findings);
                }
            }
        }
        return findings;
    }

    private static void step(Use use, Rung from, Rung to, List<Finding> findings) {
        int changed = 0;
        changed += from.variant().equals(to.variant()) ? 0 : 1;
        changed += from.hold() == to.hold() ? 0 : 1;
        changed += from.reps() == to.reps() ? 0 : 1;
        changed += from.sets() == to.sets() ? 0 : 1;
        String where = use.ref() + " rung " + to.number();
        if (changed != 1) {
            findings.add(
                    new Finding(where, changed + " things change", "Change one at a time, in steps of their own."));
        }
        boolean down = to.hold() < from.hold()
                || to.reps() < from.reps()
                || to.sets() < from.sets()
                || to.totalSeconds() < from.totalSeconds();
        if (down) {
            findings.add(new Finding(where, "it is less than the rung before", "A ladder only rises."));
        }
    }
}
