package nutation.engine.diary;

/// Yes, no or not sure.
public enum Has implements Coded {
    YES("yes"),
    NO("no"),
    UNSURE("unsure");

    private final String code;

    Has(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
