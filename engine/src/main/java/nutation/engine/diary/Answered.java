package nutation.engine.diary;

import java.util.Map;

/// An answer to a screening item: no; yes, new or worse; yes, as when a clinician checked it; not sure.
public enum Answered implements Coded {
    NO("no"),
    NEW("new"),
    CHECKED("checked"),
    UNSURE("unsure");

    private final String code;

    Answered(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether any of these is something else than a plain no.
    public static boolean tells(Map<String, Answered> answers) {
        for (Answered each : answers.values()) {
            if (each != NO) {
                return true;
            }
        }
        return false;
    }
}
