package nutation.catalogue.figure;

/// How far a joint goes, in degrees.
///
/// @param source who published it
record Range(double from, double to, String source) {
    /// How far an angle is outside.
    double outside(double angle) {
        return Math.max(0, Math.max(from - angle, angle - to));
    }

    @Override
    public String toString() {
        return Math.round(from) + " to " + Math.round(to) + " (" + source + ")";
    }
}
