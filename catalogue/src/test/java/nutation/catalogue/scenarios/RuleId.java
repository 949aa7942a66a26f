package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.explain.Reason;

/// A rule as a scenario names it: `K3`, or `K3.raised` where the code matters too.
final class RuleId {
    static final String PATTERN = "[DGKSPLAVW][0-9]{1,2}(\\.[a-z0-9-]+)?";

    private RuleId() {}

    static boolean speaks(String rule, List<Reason> reasons) {
        return reasons.stream().anyMatch(each -> rule.equals(each.rule()) || rule.equals(name(each)));
    }

    static List<String> names(List<Reason> reasons) {
        List<String> names = new ArrayList<>();
        reasons.forEach(each -> names.add(name(each)));
        return names;
    }

    private static String name(Reason reason) {
        return reason.rule() + "." + reason.code();
    }
}
