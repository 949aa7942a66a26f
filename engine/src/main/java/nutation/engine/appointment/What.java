package nutation.engine.appointment;

import nutation.engine.Whole;

/// What the calendar reminds of.
public enum What {
    /// The session of a planned day.
    SESSION("session"),
    /// How it feels on the morning after (P9).
    MORNING("morning"),
    /// How it feels on the evening after (P9).
    EVENING("evening"),
    /// The look back after three weeks (V1).
    REVIEW("review");

    /// How long it takes to answer (choice).
    static final int MINUTES_TO_ANSWER = 5;

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final String code;

    What(String code) {
        this.code = code;
    }

    /// The code in ids and in the keys of the texts.
    public String code() {
        return code;
    }

    /// When it is, in minutes from midnight: as the person chose for a session, fixed (choice) for questions.
    ///
    /// @param session when sessions begin, minutes from midnight
    public int begins(int session) {
        return switch (this) {
            case SESSION -> session;
            case REVIEW -> Whole.mod(session - HOUR, DAY);
            case MORNING -> 8 * HOUR;
            case EVENING -> 19 * HOUR;
        };
    }
}
