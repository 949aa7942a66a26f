package nutation.catalogue.invariants;

import java.util.List;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// What holds between a diary and its twin, which differs in one thing.
record Relation(String rule, String sentence, Claim claim) {
    /// The diary has nothing that could differ so: no pair.
    static final String NO_PAIR = "no pair";

    /// Looks at one pair.
    interface Claim {
        /// How it is broken, null where it holds, `NO_PAIR` where there is none.
        @Nullable
        String brokenBy(Draws draws, List<Entry> entries, Day day);
    }

    @Override
    public String toString() {
        return rule + ": " + sentence;
    }
}
