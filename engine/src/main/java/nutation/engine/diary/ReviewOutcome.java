package nutation.engine.diary;

/// The outcomes of a review (rules V).
public enum ReviewOutcome implements Coded {
    V1,
    V2,
    V3,
    V4,
    V5;

    @Override
    public String code() {
        return name();
    }
}
