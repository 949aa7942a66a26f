package nutation.engine.diary;

/// Where a set hurt.
public enum SetPlace implements Coded {
    LEFT("left"),
    RIGHT("right"),
    CENTRE("centre"),
    ELSEWHERE("elsewhere");

    private final String code;

    SetPlace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
