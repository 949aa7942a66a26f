package nutation.catalogue.scenarios;

import java.util.List;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// What is expected of a day.
///
/// @param after whether at the end of that day, not before its session
/// @param text as it is written
/// @param rules the rules that must be among the reasons
record Expectation(String place, int day, boolean after, String text, Expected expected, List<String> rules) {

    /// What a phrase expects.
    ///
    /// @param found what is there instead, or null where it is as expected
    /// @param reasons the reasons of what was found
    record Outcome(@Nullable String found, List<Reason> reasons) {}

    /// Looks at a day.
    interface Expected {
        Outcome of(Seen seen);
    }

    /// What is different, or null.
    @Nullable
    String differs(Seen seen) {
        Outcome outcome;
        try {
            outcome = expected.of(seen);
        } catch (AssertionError e) {
            outcome = new Outcome(e.getMessage(), List.of());
        }
        String found = outcome.found();
        for (String rule : rules) {
            if (found == null && !RuleId.speaks(rule, outcome.reasons())) {
                found = "as expected, but because of " + RuleId.names(outcome.reasons());
            }
        }
        return found == null ? null : place + ": day " + day + (after ? " after" : "") + ": " + text + "; but " + found;
    }
}
