package nutation.engine.session;

/// How long a purpose has been waiting.
///
/// @param purpose such as `glutes`
/// @param days days since it last appeared; more than [#MOST] counts as that many (S9)
public record Overdue(String purpose, int days) {
    /// S9: no purpose counts for more days than these.
    public static final int MOST = 8;

    public Overdue {
        days = Math.max(0, Math.min(days, MOST));
    }
}
