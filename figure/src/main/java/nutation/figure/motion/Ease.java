package nutation.figure.motion;

/// How a movement speeds up and slows down: with the least jerk (Flash and Hogan, 1985), as people move.
final class Ease {
    private Ease() {}

    /// The share of the way at a share of the time.
    static double of(double time) {
        double t = Math.max(0, Math.min(1, time));
        return t * t * t * (10 + t * (6 * t - 15));
    }
}
