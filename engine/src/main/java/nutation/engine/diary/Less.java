package nutation.engine.diary;

/// The person asks for less on one date (K5).
public enum Less implements Coded {
    REST("rest"),
    BAD_DAY("bad-day"),
    LIGHT("light");

    private final String code;

    Less(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
