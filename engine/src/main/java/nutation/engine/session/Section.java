package nutation.engine.session;

import nutation.engine.explain.Reason;

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

    /// Why something stands there (S2).
    public Reason reason() {
        return Reason.of("S2", code).from("A3:59", "A3:175");
    }

    /// The code in the canonical answer.
    public String code() {
        return code;
    }
}
