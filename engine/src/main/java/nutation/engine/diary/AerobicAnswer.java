package nutation.engine.diary;

/// How an aerobic outing felt afterwards.
public enum AerobicAnswer implements Coded {
    SAME("same"),
    MORE_PAIN("more-pain"),
    NUMB("numb");

    private final String code;

    AerobicAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
