package nutation.engine.diary;

/// When a resting pain was told.
public enum Moment implements Coded {
    SCREENING("screening"),
    MORNING("morning"),
    BEFORE("before"),
    CLOSE("close"),
    EVENING("evening");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
