package nutation.population.command;

import java.util.Locale;
import nutation.population.measure.Measure;
import nutation.population.trial.Simulated;
import nutation.population.trial.Times;

/// What is told of a simulation.
///
/// @param seconds by the clock
record Told(String rules, long people, int weeks, long seed, Simulated result, double seconds) {
    private double micros(long nanos) {
        return nanos / 1000.0 / people / weeks / Simulate.DAYS_A_WEEK;
    }

    String words() {
        Times times = result.times();
        return String.format(
                Locale.ROOT,
                """
                %s
                %,d people, %d weeks, rules %s, seed %d: %.1f s
                invariants of safety: %,d days looked at, %d broken%s
                warning signs: %,d told, %,d missed
                microseconds a person-day and thread: %.1f (person %.1f, engine %.1f, invariants %.1f, counting %.1f)
                sums: %s""",
                Simulate.FIRST,
                people,
                weeks,
                rules,
                seed,
                seconds,
                result.looks(),
                result.broken(),
                result.broken() == 0 ? "" : ", first by person " + result.firstBroken(),
                result.tally().get(Measure.ALARMS).sum(),
                result.tally().get(Measure.MISSED_ALARMS).sum(),
                micros(times.all()),
                micros(times.person()),
                micros(times.engine()),
                micros(times.invariants()),
                micros(times.counting()),
                result.tally().hash());
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"rules\":\"%s\",\"people\":%d,\"weeks\":%d,\"seed\":%d,\"looks\":%d,\"broken\":%d,\"sums\":\"%s\","
                        + "\"seconds\":%.1f}",
                rules,
                people,
                weeks,
                seed,
                result.looks(),
                result.broken(),
                result.tally().hash(),
                seconds);
    }
}
