package nutation.catalogue.invariants;

import org.jspecify.annotations.Nullable;

/// What holds for everyone on every day.
///
/// @param rule the rule that says so
/// @param sentence what holds
record Invariant(String rule, String sentence, Claim claim) {

    /// Looks at one day.
    interface Claim {
        /// How it is broken, or null where it holds.
        @Nullable
        String brokenBy(Seen seen);
    }

    @Override
    public String toString() {
        return rule + ": " + sentence;
    }
}
