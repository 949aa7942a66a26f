package nutation.engine.session;

/// The parts of a session in playing order (S2); `COMFORT` stands alone (D11).
public enum Section {
    WARM_UP("warm-up"),
    MOBILITY("mobility"),
    STRENGTH("strength"),
    CLOSING("closing"),
    COMFORT("comfort");

    private final String code;

    Section(String code) {
        this.code = code;
    }

    /// The code in the canonical answer.
    public String code() {
        return code;
    }
}
