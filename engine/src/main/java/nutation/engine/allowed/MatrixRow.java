package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Reason;

/// A use under all conditions that hold (S4): the strictest cell wins, and all reasons show.
///
/// @param out why it is out; empty where it may be offered
/// @param cues codes that say in which way
record MatrixRow(List<Reason> out, List<String> cues) {

    private static final MatrixRow FREE = new MatrixRow(List.of(), List.of());

    /// @param firstWeekOver asked only where a cell waits for it
    static MatrixRow of(Use use, List<String> conditions, BooleanSupplier firstWeekOver) {
        if (conditions.isEmpty()) {
            return FREE;
        }
        List<Reason> out = new ArrayList<>();
        List<String> cues = new ArrayList<>();
        for (String condition : conditions) {
            Cell cell = use.cell(condition);
            if (cell == null) {
                out.add(Cell.out(condition, "unknown"));
                continue;
            }
            for (Cell.Said each : cell.says()) {
                boolean stays = switch (each.effect()) {
                    case CUE -> false;
                    // Only a clinician's entry lifts it, and those need a sign-in that personal mode has not.
                    case OUT, CLINICIAN -> true;
                    case AFTER_WEEK -> !firstWeekOver.getAsBoolean();
                };
                if (stays) {
                    out.add(each.out());
                } else if (!cues.contains(each.code())) {
                    cues.add(each.code());
                }
            }
        }
        return new MatrixRow(List.copyOf(out), List.copyOf(cues));
    }
}
