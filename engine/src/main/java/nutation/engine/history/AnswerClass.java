package nutation.engine.history;

/// What an answer after a set means (D8), worst first.
public enum AnswerClass {
    NUMB("numb"),
    RED("red"),
    PAINFUL("painful"),
    HELD("held"),
    GREEN("green");

    private final String code;

    AnswerClass(String code) {
        this.code = code;
    }

    /// The code in canonical answers.
    public String code() {
        return code;
    }

    /// The worse of two.
    public AnswerClass worse(AnswerClass other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
