package nutation.catalogue.invariant;

import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Use;

/// The table under S4, once more and by hand: the catalogue's own copy may be wrong.
final class ConditionTable {
    private static final List<String> TWISTS = List.of("supine-twist", "spinal-twist-90-90");
    private static final List<String> LYING_ON_THE_BACK = List.of(
            "pelvic-tilt",
            "pelvic-tilt-march",
            "single-knee-to-chest",
            "double-knee-to-chest",
            "lower-trunk-rotation",
            "knee-stirs",
            "butterfly",
            "figure-4",
            "abductor-press",
            "bridge",
            "hamstring-wall");

    private static final Map<String, List<List<String>>> OUT = Map.of(
            "knee",
            List.of(List.of(
                    "cat-cow",
                    "quad-stretch-standing",
                    "quad-stretch-sidelying",
                    "double-knee-to-chest",
                    "cross-body-triangle",
                    "figure-4")),
            "shoulder-wrist",
            List.of(List.of("cobra", "tall-cobra", "cat-cow")),
            "hip-replacement",
            List.of(
                    TWISTS,
                    List.of(
                            "single-knee-to-chest",
                            "double-knee-to-chest",
                            "knee-stirs",
                            "figure-4",
                            "butterfly",
                            "lower-trunk-rotation",
                            "cobra",
                            "tall-cobra",
                            "cat-cow",
                            "quad-stretch-standing",
                            "quad-stretch-sidelying",
                            "hamstring-wall",
                            "cross-body-triangle",
                            "standing-adduction-cross")),
            "pregnancy-from-week-13",
            List.of(
                    TWISTS,
                    LYING_ON_THE_BACK,
                    List.of(
                            "cobra",
                            "tall-cobra",
                            "quad-stretch-standing",
                            "quad-stretch-sidelying",
                            "cross-body-triangle")),
            "osteoporosis",
            List.of(
                    TWISTS,
                    List.of(
                            "double-knee-to-chest",
                            "single-knee-to-chest/hold",
                            "single-knee-to-chest/hold-long-leg",
                            "lower-trunk-rotation/rotation",
                            "lower-trunk-rotation/drop",
                            "cat-cow",
                            "cross-body-triangle")),
            "hypermobility",
            List.of(
                    TWISTS,
                    List.of(
                            "butterfly",
                            "tall-cobra",
                            "hamstring-wall",
                            "figure-4",
                            "single-knee-to-chest/hold",
                            "single-knee-to-chest/hold-long-leg")),
            "balance",
            List.of(List.of(
                    "standing-adduction-cross", "quad-stretch-standing", "cross-body-triangle", "walking/room")),
            "floor-transfer",
            List.of(List.of("cobra", "tall-cobra", "cat-cow", "hamstring-wall")));

    private ConditionTable() {}

    static boolean out(String condition, Use use) {
        for (List<String> some : OUT.getOrDefault(condition, List.of())) {
            if (some.contains(use.exercise()) || some.contains(use.ref())) {
                return true;
            }
        }
        return false;
    }
}
