package nutation.engine.diary;

/// The side of the body; `BOTH` for what has no side. Left is the person's left.
public enum Side implements Coded {
    LEFT("left"),
    RIGHT("right"),
    BOTH("both");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
