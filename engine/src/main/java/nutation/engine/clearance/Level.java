package nutation.engine.clearance;

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

    /// The worse of two.
    public Level worse(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
