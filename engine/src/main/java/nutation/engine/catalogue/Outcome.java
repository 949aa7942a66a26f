package nutation.engine.catalogue;

import org.jspecify.annotations.Nullable;

/// What an answer of the screening leads to, worst first.
public enum Outcome {
    EMERGENCY("emergency"),
    URGENT("urgent"),
    LOCKED("locked"),
    GENTLE("gentle"),
    KEEP("keep"),
    CAUTION("caution");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /// The code in the catalogue's file.
    public String code() {
        return code;
    }

    /// The outcome of a code, or null.
    public static @Nullable Outcome of(String code) {
        for (Outcome each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }
}
