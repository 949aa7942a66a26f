package nutation.exchange.calendar;

import java.time.LocalTime;

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

    private final String code;

    What(String code) {
        this.code = code;
    }

    /// The code in ids and in the keys of the texts.
    public String code() {
        return code;
    }

    /// The local time of day: as the person chose for a session, fixed (choice) for questions.
    LocalTime time(LocalTime session) {
        return switch (this) {
            case SESSION -> session;
            case REVIEW -> session.minusHours(1);
            case MORNING -> LocalTime.of(8, 0);
            case EVENING -> LocalTime.of(19, 0);
        };
    }
}
