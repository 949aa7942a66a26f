package nutation.population.check;

/// One published figure, and what the simulated people give.
///
/// @param what is compared
/// @param source the study
/// @param target as published
/// @param least of the band
/// @param most of the band
/// @param band why it is as wide as it is
/// @param result of the simulated people
public record Row(String what, String source, String target, double least, double most, String band, double result) {
    /// Whether the result lies in the band.
    public boolean reached() {
        return result >= least && result <= most;
    }

    /// `reached`, or `missed`.
    public String verdict() {
        return reached() ? "reached" : "missed";
    }
}
