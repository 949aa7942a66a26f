package nutation.population.outcomes;

import java.util.SortedMap;
import nutation.population.measure.Measure;
import nutation.population.measure.Tally;

/// All people of a service, before anything is left out: never shown as it is.
///
/// @param tally the same sums as of simulated people
/// @param affected how many people have a number that is not 0
record Counted(Tally tally, SortedMap<Measure, Long> affected) {
    long people() {
        return tally.people();
    }

    long affected(Measure measure) {
        return affected.getOrDefault(measure, 0L);
    }
}
