package nutation.engine.diary;

/// How many legs a pain or numbness goes down.
public enum Legs implements Coded {
    NONE("none"),
    ONE("one"),
    BOTH("both");

    private final String code;

    Legs(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
