package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;

/// A range self-check, judged: how far one comes in a move of an exercise, in five pictures (R40, R44).
///
/// It asks for the whole range, so it is out wherever the exercise is out or is to be kept small; with a new hip all
/// of them are (S4).
///
/// @param check its id in the diary
/// @param use the use whose move it is
/// @param cues codes of the matrix that say in which way
/// @param out why it is out; empty where it is open
public record AllowedCheck(String check, Use use, List<String> cues, List<Reason> out) {
    /// The checks, each with the move that it is made of (ours: one for the hip that bends, one for the low
    /// back that turns, one for the hips that open).
    private static final List<List<String>> CHECKS = List.of(
            List.of("knee-to-chest", "single-knee-to-chest", "hold"),
            List.of("knees-to-side", "lower-trunk-rotation", "sways"),
            List.of("knees-apart", "butterfly", "main"));

    /// Codes that say where one lies and what one holds, and do not make the move smaller.
    private static final List<String> WHOLE = List.of("t1", "k3", "w2");

    /// All checks of which the catalogue has the move.
    public static List<AllowedCheck> on(Catalogue catalogue, History history, int date) {
        Circumstances circumstances = Circumstances.on(catalogue, history, date);
        List<AllowedCheck> result = new ArrayList<>();
        for (List<String> each : CHECKS) {
            Use use = catalogue.use(each.get(1), each.get(2));
            if (use != null) {
                MatrixRow row =
                        MatrixRow.of(use, circumstances.conditions(), () -> FirstWeek.comfortable(history, date));
                List<Reason> out = new ArrayList<>(row.out());
                if (out.isEmpty() && !WHOLE.containsAll(row.cues())) {
                    out.add(Reason.of("S4", "keep-small").from("safety 2"));
                }
                if (circumstances.positions().out().contains(use.start())) {
                    out.add(Reason.of("S4", "position-out"));
                }
                result.add(new AllowedCheck(each.get(0), use, row.cues(), List.copyOf(out)));
            }
        }
        return List.copyOf(result);
    }

    /// Whether one may try.
    public boolean open() {
        return out.isEmpty();
    }
}
