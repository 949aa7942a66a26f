package nutation.population.report;

import java.util.Locale;
import nutation.population.measure.Count;
import nutation.population.measure.Measure.Scale;

/// Numbers as they are read.
public final class Show {
    private Show() {}

    /// With so many decimals and a point; a dash for what is no number.
    public static String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String shown = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return shown.matches("-0(\\.0+)?") ? shown.substring(1) : shown;
    }

    /// Thousands apart.
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
    }

    /// A mean, or a difference of means, of a scale; in percent for yes and no.
    public static String mean(Scale scale, double value) {
        return switch (scale) {
            case WHOLE -> decimals(value, Math.abs(value) < 10 ? 2 : 1);
            case TENTHS -> decimals(value / 10, 2);
            case PERCENT -> decimals(value, 1) + " %";
            case YES -> decimals(100 * value, 1) + " %";
        };
    }

    /// The mean of a count.
    public static String mean(Scale scale, Count count) {
        return mean(scale, count.mean());
    }
}
