package nutation.population.measure;

import java.util.Locale;

/// What is told of each week of a person, from the first date on.
public enum Weekly {
    /// Mean resting pain, in tenths, of the place that was worst in the first 7 dates told; absent in a week without a
    /// reading.
    PAIN,
    /// Full and light sessions with a set done.
    SESSIONS,
    /// Dates with a raised reading.
    RAISED;

    /// The name of the column of a week, such as `pain_w03`; the first week is 1.
    public String column(int week) {
        return name().toLowerCase(Locale.ROOT) + (week < 10 ? "_w0" : "_w") + week;
    }
}
