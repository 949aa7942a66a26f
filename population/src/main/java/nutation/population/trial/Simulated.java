package nutation.population.trial;

import java.io.Serializable;
import nutation.population.measure.Tally;

/// What came of many lives.
///
/// @param tally what was counted
/// @param looks days as they were decided and looked at
/// @param broken looks at which an invariant of safety did not hold: there must be none
/// @param firstBroken the first person in whose life that was, [#NOBODY] where there is none
/// @param times where the time went
public record Simulated(Tally tally, long looks, long broken, long firstBroken, Times times) implements Serializable {
    /// In nobody's life.
    public static final long NOBODY = Long.MAX_VALUE;

    /// Of nobody.
    public static Simulated none() {
        return new Simulated(Tally.none(), 0, 0, NOBODY, Times.NONE);
    }

    /// Both together.
    public Simulated plus(Simulated other) {
        return new Simulated(
                tally.plus(other.tally),
                looks + other.looks,
                broken + other.broken,
                Math.min(firstBroken, other.firstBroken),
                times.plus(other.times));
    }
}
