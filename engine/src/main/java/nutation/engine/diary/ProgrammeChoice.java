package nutation.engine.diary;

/// Whose programme one follows (S12): one's own, which the planner makes, or that of an article.
public enum ProgrammeChoice implements Coded {
    OWN("own"),
    A0("a0"),
    A1("a1"),
    A2("a2"),
    A3("a3"),
    A4("a4");

    private final String code;

    ProgrammeChoice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
