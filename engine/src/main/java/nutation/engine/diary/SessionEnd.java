package nutation.engine.diary;

/// How a session was closed.
public enum SessionEnd implements Coded {
    DONE("done"),
    STOPPED("stopped"),
    PAIN("pain"),
    RED("red"),
    NUMB("numb");

    private final String code;

    SessionEnd(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
