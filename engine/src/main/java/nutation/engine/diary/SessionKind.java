package nutation.engine.diary;

/// What kind of session was offered.
public enum SessionKind implements Coded {
    FULL("full"),
    LIGHT("light"),
    COMFORT("comfort");

    private final String code;

    SessionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
