package nutation.engine.clearance;

import nutation.engine.day.KindOfDay;

/// The levels of clearance, worst first. A closed set: nothing here ever says "all clear".
public enum Level {
    OUT_OF_SCOPE("out-of-scope"),
    EMERGENCY("emergency"),
    URGENT("urgent"),
    ANSWER_FIRST("answer-first"),
    LOCKED("locked"),
    GENTLE("gentle"),
    KEEP("keep"),
    PROCEED("proceed");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /// The code in the canonical answer.
    public String code() {
        return code;
    }

    /// The most that a day may hold at this level (G13, D11).
    public KindOfDay ceiling() {
        return switch (this) {
            case OUT_OF_SCOPE, EMERGENCY, URGENT, ANSWER_FIRST -> KindOfDay.NONE;
            case LOCKED -> KindOfDay.COMFORT;
            case GENTLE -> KindOfDay.LIGHT;
            case KEEP, PROCEED -> KindOfDay.FULL;
        };
    }

    /// The worse of two.
    public Level worse(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
