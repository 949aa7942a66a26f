package nutation.engine.diary;

/// How a set felt, in the words of rules P.
public enum Answer implements Coded {
    COMFORTABLE("comfortable"),
    TIGHT("tight"),
    PAIN("pain"),
    SHARP("sharp"),
    WEAK("weak"),
    NUMB("numb");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
