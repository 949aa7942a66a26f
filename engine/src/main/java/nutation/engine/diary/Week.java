package nutation.engine.diary;

/// How often full sessions are to come (K1).
public enum Week implements Coded {
    TWO("2", 2),
    THREE("3", 3),
    EVERY_OTHER_DAY("every-other-day", 4);

    private final String code;
    private final int fullSessions;

    Week(String code, int fullSessions) {
        this.code = code;
        this.fullSessions = fullSessions;
    }

    @Override
    public String code() {
        return code;
    }

    /// At most so many full sessions in any 7 dates.
    public int fullSessions() {
        return fullSessions;
    }
}
