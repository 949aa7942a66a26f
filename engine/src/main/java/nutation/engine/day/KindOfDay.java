package nutation.engine.day;

import nutation.engine.clearance.Level;
import nutation.engine.diary.SessionKind;

/// What a day may hold, least first (D11). The least that any rule says wins.
public enum KindOfDay {
    NONE("none"),
    COMFORT("comfort"),
    LIGHT("light"),
    FULL("full");

    private final String code;

    KindOfDay(String code) {
        this.code = code;
    }

    /// The code in the canonical answer.
    public String code() {
        return code;
    }

    /// What a session of this kind needs.
    static KindOfDay of(SessionKind kind) {
        return switch (kind) {
            case FULL -> FULL;
            case LIGHT -> LIGHT;
            case COMFORT -> COMFORT;
        };
    }

    /// The most that a day may hold at a level of clearance (G13, D11).
    public static KindOfDay most(Level level) {
        return switch (level) {
            case OUT_OF_SCOPE, EMERGENCY, URGENT, ANSWER_FIRST -> NONE;
            case LOCKED -> COMFORT;
            case GENTLE -> LIGHT;
            case KEEP, PROCEED -> FULL;
        };
    }

    /// The lesser of two.
    public KindOfDay least(KindOfDay other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
