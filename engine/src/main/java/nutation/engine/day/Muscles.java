package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Allowed;
import nutation.engine.catalogue.Kind;
import nutation.engine.explain.Reason;

/// The muscles that every week is to reach: belly and back, buttocks, thighs (S3, R01).
final class Muscles {
    /// S3: purposes of strength, the thighs by their inner and outer side.
    static final List<String> PURPOSES = List.of("core", "glutes", "adductors", "abductors");

    private Muscles() {}

    /// What has nothing that may be done is named, but for what only waits for its stage.
    static List<Reason> missing(List<Allowed> uses) {
        List<Reason> missing = new ArrayList<>();
        for (String purpose : PURPOSES) {
            if (!reached(purpose, uses)) {
                missing.add(
                        Reason.of("S3", "nothing-for").with("purpose", purpose).from("R01"));
            }
        }
        return missing;
    }

    private static boolean reached(String purpose, List<Allowed> uses) {
        for (Allowed each : uses) {
            boolean serves = each.use().fills(Kind.STRENGTH)
                    && each.exercise().purposes().contains(purpose);
            if (serves && (each.open() || onlyWaits(each))) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyWaits(Allowed allowed) {
        for (Allowed.SideOut each : allowed.out()) {
            if (!each.reason().rule().equals("S6") && !each.reason().rule().startsWith("P")) {
                return false;
            }
        }
        return true;
    }
}
