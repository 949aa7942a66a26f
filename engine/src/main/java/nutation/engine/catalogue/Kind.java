package nutation.engine.catalogue;

import org.jspecify.annotations.Nullable;

/// What part of a session a use can be.
public enum Kind {
    WARM_UP("warm-up"),
    MOBILITY("mobility"),
    STRENGTH("strength"),
    AEROBIC("aerobic");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /// The code in the catalogue.
    public String code() {
        return code;
    }

    /// The kind of a code, or null.
    public static @Nullable Kind of(String code) {
        for (Kind each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }
}
