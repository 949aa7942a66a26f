package nutation.population.trial;

import java.io.Serializable;
import nutation.population.measure.Tally;

/// What came of the same people under two rule sets.
///
/// @param one under the first
/// @param other under the second
/// @param differences what each person had more under the first than under the second
public record Compared(Simulated one, Simulated other, Tally differences) implements Serializable {
    /// Of nobody.
    public static Compared none() {
        return new Compared(Simulated.none(), Simulated.none(), Tally.none());
    }

    /// Both together.
    public Compared plus(Compared more) {
        return new Compared(one.plus(more.one), other.plus(more.other), differences.plus(more.differences));
    }
}
