package nutation.population.check;

import java.util.Arrays;

/// Thousandths of many people: mean and spread.
final class Numbers {
    private static final double THOUSAND = 1000;

    private final int[] all;

    Numbers(int[] all) {
        this.all = all;
    }

    /// The mean, in units.
    double mean() {
        return sum() / THOUSAND / all.length;
    }

    private long sum() {
        return Arrays.stream(all).asLongStream().sum();
    }

    /// The standard deviation, in units.
    double deviation() {
        double mean = (double) sum() / all.length;
        double squares = 0;
        for (int each : all) {
            squares += (each - mean) * (each - mean);
        }
        return Math.sqrt(squares / (all.length - 1)) / THOUSAND;
    }

    /// Whether the means of two groups differ at the 5 % level (Welch, normal approximation).
    boolean differs(Numbers other) {
        double error = Math.sqrt(
                deviation() * deviation() / all.length + other.deviation() * other.deviation() / other.all.length);
        return Math.abs(mean() - other.mean()) > 1.96 * error;
    }
}
