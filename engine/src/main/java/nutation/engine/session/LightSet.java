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

    /// The set for who may be offered these: the second only where none of them lies on the back.
    static List<String> of(List<Candidate> candidates) {
        for (Candidate each : candidates) {
            if (each.start().onTheBack()) {
                return LYING;
            }
        }
        return NOT_ON_THE_BACK;
    }
}
