package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Programme;
import nutation.engine.catalogue.ProgrammeItem;
import nutation.engine.catalogue.Use;
import org.jspecify.annotations.Nullable;

/// Nothing points to an exercise, a use or a rung that is not there.
record ReferencesExist() implements Check {
    @Override
    public List<Finding> findings(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                for (String each : use.gentler()) {
                    exists(catalogue, each, use.ref() + " gentler", findings);
                }
                for (String each : use.leadsTo()) {
                    exists(catalogue, each, use.ref() + " leadsTo", findings);
                }
            }
        }
        for (Programme programme : catalogue.programmes()) {
            for (ProgrammeItem item : programme.items()) {
                String where = "programme " + programme.id();
                exists(catalogue, item.ref(), where, findings);
                Use use = use(catalogue, item.ref());
                if (use != null && (item.to() > use.rungs().size() || item.from() > item.to())) {
                    findings.add(new Finding(
                            where,
                            item.ref() + " from " + item.from() + " to " + item.to(),
                            "It has " + use.rungs().size() + " rungs."));
                }
            }
        }
        return findings;
    }

    private static void exists(Catalogue catalogue, String ref, String where, List<Finding> findings) {
        if (use(catalogue, ref) == null) {
            findings.add(new Finding(where, "there is no " + ref, "Write it as exercise/use."));
        }
    }

    private static @Nullable Use use(Catalogue catalogue, String ref) {
        int slash = ref.indexOf('/');
        return slash < 0 ? null : catalogue.use(ref.substring(0, slash), ref.substring(slash + 1));
    }
}
