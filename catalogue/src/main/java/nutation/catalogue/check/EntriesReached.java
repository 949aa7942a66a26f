package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Source;
import nutation.engine.catalogue.SourceEntry;
import nutation.engine.catalogue.StatedDose;

/// Every one of the articles' 36 entries belongs to just one exercise, which tells its dose as written.
record EntriesReached() implements Check {
    /// catalogue.md: 4 + 9 + 4 + 16 + 3 entries of the articles, marching and the two squeezes counted apart.
    static final int ENTRIES = 36;

    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        int entries = 0;
        for (Source source : catalogue.sources()) {
            for (SourceEntry entry : source.entries()) {
                entries++;
                long exercises = catalogue.exercises().stream()
                        .filter(each -> each.entries().contains(entry.id()))
                        .count();
                long doses = catalogue.exercises().stream()
                        .flatMap(each -> each.doses().stream())
                        .filter(each -> each.entry().equals(entry.id()))
                        .count();
                if (exercises != 1 || doses != 1) {
                    findings.add(new Finding(
                            "sources.yaml " + entry.id(),
                            "named by " + exercises + " exercises, its dose told " + doses + " times",
                            "Each entry stands once in `entries` and once in `doses` of one exercise."));
                }
            }
        }
        if (entries != ENTRIES) {
            findings.add(new Finding("sources.yaml", entries + " entries", "The articles have " + ENTRIES + "."));
        }
        for (Exercise exercise : catalogue.exercises()) {
            for (StatedDose dose : exercise.doses()) {
                if (!exercise.entries().contains(dose.entry())) {
                    findings.add(new Finding(
                            exercise.id() + " doses", dose.entry() + " is not one of its entries", "Add it there."));
                }
            }
        }
        return findings;
    }
}
