package nutation.engine.session;

import java.util.List;

/// The moves of a light session (S1).
public final class LightSet {
    /// Easy moves on the back, then the gentle squeeze.
    public static final List<String> LYING = List.of(
            "pelvic-tilt/main", "single-knee-to-chest/pulses", "lower-trunk-rotation/sways", "adductor-squeeze/main");

    /// For who must not lie on the back; the squeeze is done sitting.
    public static final List<String> NOT_ON_THE_BACK =
            List.of("adductor-squeeze/main", "clamshell/main", "cat-cow/main");

    private LightSet() {}

    /// Whether a use belongs to either set.
    public static boolean has(String ref) {
        return LYING.contains(ref) || NOT_ON_THE_BACK.contains(ref);
    }
}
