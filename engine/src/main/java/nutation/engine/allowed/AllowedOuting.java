package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.catalogue.Way;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// An aerobic activity, judged: it is never a part of a session and has no rung, only minutes (A1, S4, S6, L5).
///
/// @param cues codes of the matrix that say in which way it is done
/// @param out why it is out; empty where it is open
public record AllowedOuting(Use use, List<String> cues, List<Reason> out) {

    /// All aerobic activities, in the catalogue's order. Deny by default, as for the moves of a session.
    ///
    /// @param stage how far the programme has opened; no activity rests on a ladder
    public static List<AllowedOuting> on(
            Catalogue catalogue, History history, Circumstances circumstances, Stage stage, int date) {
        List<String> leftOut = circumstances.preferences().leftOut();
        StageGate stageGate = new StageGate(stage, false, history, date);
        BooleanSupplier firstWeekOver = () -> FirstWeek.comfortable(history, date);
        List<AllowedOuting> result = new ArrayList<>();
        for (Way each : catalogue.activities()) {
            Exercise exercise = each.exercise();
            Use use = each.use();
            List<Reason> out = new ArrayList<>();
            if (leftOut.contains(exercise.id())) {
                out.add(Reason.of("K5", "left-out"));
            }
            MatrixRow row = MatrixRow.of(use, circumstances.conditions(), firstWeekOver);
            out.addAll(row.out());
            add(out, Things.missing(exercise, circumstances.profile()));
            add(out, Prescriptions.leftOut(history, exercise));
            if (!Prescriptions.added(history, use, date)) {
                stageGate.of(use).forEach(closed -> out.add(closed.reason()));
            }
            result.add(new AllowedOuting(use, row.cues(), List.copyOf(out)));
        }
        return List.copyOf(result);
    }

    /// Whether one may go.
    public boolean open() {
        return out.isEmpty();
    }

    private static void add(List<Reason> list, @Nullable Reason reason) {
        if (reason != null) {
            list.add(reason);
        }
    }
}
