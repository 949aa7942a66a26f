package nutation.engine.review;

/// What a date that is past would have allowed, whatever was done on it (V).
public enum PastDay {
    /// A full session was offered.
    FULL,
    /// No rule but spacing held it below a full session (K1).
    SPACED,
    /// Another rule did.
    LESS;

    /// Whether it counts as open for what one could have done.
    boolean open() {
        return this != LESS;
    }

    /// Tells it of a date: the kind of a day is decided elsewhere.
    @FunctionalInterface
    public interface Of {
        /// The word on a date, judged as that date began.
        PastDay on(int date);
    }
}
