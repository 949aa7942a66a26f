package nutation.catalogue.invariant;

import org.jspecify.annotations.Nullable;

/// What holds for everyone on every day.
///
/// @param rule the rule that says so
/// @param sentence what holds
/// @param claim looks at a day
public record Invariant(String rule, String sentence, Claim claim) {

    /// Looks at one day.
    public interface Claim {
        /// How it is broken, or null where it holds.
        @Nullable
        String brokenBy(Seen seen);
    }

    @Override
    public String toString() {
        return rule + ": " + sentence;
    }
}
