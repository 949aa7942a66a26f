package nutation.population.measure;

/// The dates that are looked at.
///
/// @param from the first, an epoch day
/// @param days how many
public record Window(int from, int days) {
    private static final int WEEK = 7;

    /// The day after the last.
    public int end() {
        return from + days;
    }

    /// How many weeks, the one begun too.
    public int weeks() {
        return (days + WEEK - 1) / WEEK;
    }

    boolean has(int date) {
        return date >= from && date < end();
    }

    /// In which week a date lies, the first being 0.
    int week(int date) {
        return (date - from) / WEEK;
    }
}
