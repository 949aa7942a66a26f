package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.ladder.Ladders;
import org.jspecify.annotations.Nullable;

/// An aerobic activity, judged: it is never a part of a session and has no rung, only minutes (A1, S4, S6, L5).
///
/// @param cues codes of the matrix that say in which way it is done
/// @param out why it is out; empty where it is open
public record AllowedOuting(Use use, List<String> cues, List<Reason> out) {

    /// All aerobic activities, in the catalogue's order. Deny by default, as for the moves of a session.
    public static List<AllowedOuting> on(Catalogue catalogue, History history, Clearance clearance, int date) {
        List<String> conditions = Conditions.on(catalogue, history, date);
        List<String> leftOut = history.preferences(date).leftOut();
        boolean firstWeekOver = FirstWeek.comfortable(history, date);
        Stage stage = Stage.under(history, clearance, date);
        StageGate stageGate =
                new StageGate(catalogue, stage, () -> Ladders.on(history, date, conditions), history, date);
        List<AllowedOuting> result = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                if (use.kind() == Kind.AEROBIC) {
                    List<Reason> out = new ArrayList<>();
                    if (leftOut.contains(exercise.id())) {
                        out.add(Reason.of("K5", "left-out"));
                    }
                    MatrixRow row = MatrixRow.of(catalogue, use, conditions, firstWeekOver);
                    out.addAll(row.out());
                    add(out, Things.missing(exercise, history.profile(date)));
                    add(out, Prescriptions.leftOut(history, exercise));
                    if (!Prescriptions.added(history, use, date)) {
                        out.addAll(stageGate.of(use));
                    }
                    result.add(new AllowedOuting(use, row.cues(), List.copyOf(out)));
                }
            }
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
