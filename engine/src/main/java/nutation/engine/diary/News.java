package nutation.engine.diary;

/// Whether a leg symptom is new, known to a clinician, or not sure.
public enum News implements Coded {
    NEW("new"),
    KNOWN("known"),
    UNSURE("unsure");

    private final String code;

    News(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
