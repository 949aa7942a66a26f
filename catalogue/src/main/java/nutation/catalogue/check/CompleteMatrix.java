package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;

/// Every use has a cell for every condition, and every cell that is not a plain yes says why.
record CompleteMatrix() implements Check {
    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                for (Condition condition : catalogue.conditions()) {
                    cell(catalogue, use, condition, findings);
                }
                if (use.cells().size() != catalogue.conditions().size()) {
                    findings.add(new Finding(
                            use.ref() + " matrix",
                            use.cells().size() + " cells",
                            "One for each of the " + catalogue.conditions().size() + " conditions."));
                }
            }
        }
        return findings;
    }

    private static void cell(Catalogue catalogue, Use use, Condition condition, List<Finding> findings) {
        String where = use.ref() + " matrix " + condition.id();
        Cell cell = use.cell(condition.id());
        if (cell == null) {
            findings.add(new Finding(where, "empty", "Write Y, M or N with its reason."));
            return;
        }
        if (cell.verdict() != Cell.Verdict.YES && cell.reasons().isEmpty()) {
            findings.add(new Finding(where, cell.verdict() + " without a reason", "Name a code of conditions.yaml."));
        }
        for (String code : cell.reasons()) {
            if (catalogue.cell(code) == null) {
                findings.add(new Finding(where, "no such reason " + code, "Add it to conditions.yaml."));
            }
        }
    }
}
