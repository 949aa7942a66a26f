package nutation.engine;

/// Division of whole numbers, checked: the browser's engine would give 0 where the JVM throws.
public final class Whole {
    private Whole() {}

    /// The quotient, rounded toward zero.
    ///
    /// @throws IllegalArgumentException if `by` is 0
    public static int div(int value, int by) {
        if (by == 0) {
            throw new IllegalArgumentException("division by zero");
        }
        return value / by;
    }

    /// The quotient, rounded down.
    ///
    /// @throws IllegalArgumentException if `by` is 0
    public static int floorDiv(int value, int by) {
        int quotient = div(value, by);
        return (value < 0) != (by < 0) && quotient * by != value ? quotient - 1 : quotient;
    }

    /// What is left of `floorDiv`; for a positive `by` from 0 to `by - 1`.
    public static int mod(int value, int by) {
        return value - floorDiv(value, by) * by;
    }
}
