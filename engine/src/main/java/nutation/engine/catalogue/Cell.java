package nutation.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.explain.Reason;

/// One cell of the matrix: a use under a condition.
///
/// @param condition the column
/// @param verdict may, may in a certain way, not
/// @param reasons codes that say why or how; empty for `YES`
/// @param lastRung the highest rung that may be offered, 0 = no limit of its own
/// @param says what verdict and reasons come to
public record Cell(String condition, Verdict verdict, List<String> reasons, int lastRung, List<Said> says) {

    /// `Y`, `M`, `N` of the matrix.
    public enum Verdict {
        YES,
        MODIFIED,
        NO
    }

    /// One thing that a cell says.
    ///
    /// @param code the reason code
    /// @param effect what it does here
    /// @param out with which reason the use is out, where that keeps it out
    public record Said(String code, CellReason.Effect effect, Reason out) {}

    /// A cell beside the reason codes of the matrix. A plain no says its first reason; an unknown code keeps out.
    static Cell of(String condition, Verdict verdict, List<String> reasons, int lastRung, List<CellReason> known) {
        List<Said> says = new ArrayList<>();
        switch (verdict) {
            case YES -> {}
            case NO -> says.add(said(condition, reasons.isEmpty() ? "unknown" : reasons.get(0), List.of()));
            case MODIFIED -> reasons.forEach(code -> says.add(said(condition, code, known)));
        }
        return new Cell(condition, verdict, reasons, lastRung, List.copyOf(says));
    }

    /// Why a use is out under a condition.
    public static Reason out(String condition, String code) {
        return Reason.of("S4", "condition")
                .with("condition", condition)
                .with("cell", code)
                .from("safety 2");
    }

    private static Said said(String condition, String code, List<CellReason> known) {
        Reason out = out(condition, code);
        for (CellReason each : known) {
            if (each.id().equals(code)) {
                return new Said(code, each.effect(), out);
            }
        }
        return new Said(code, CellReason.Effect.OUT, out);
    }
}
