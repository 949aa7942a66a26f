package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Cell;
import nutation.engine.catalogue.CellReason;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// A use under all conditions that hold (S4): the strictest cell wins, and all reasons show.
///
/// @param out why it is out; empty where it may be offered
/// @param cues codes that say in which way
record MatrixRow(List<Reason> out, List<String> cues) {

    private static final MatrixRow FREE = new MatrixRow(List.of(), List.of());

    /// @param firstWeekOver asked only where a cell waits for it
    static MatrixRow of(Catalogue catalogue, Use use, List<String> conditions, BooleanSupplier firstWeekOver) {
        if (conditions.isEmpty()) {
            return FREE;
        }
        List<Reason> out = new ArrayList<>();
        List<String> cues = new ArrayList<>();
        for (String condition : conditions) {
            Cell cell = use.cell(condition);
            if (cell == null) {
                out.add(out(condition, "unknown"));
                continue;
            }
            switch (cell.verdict()) {
                case YES -> {}
                case NO -> out.add(out(condition, first(cell)));
                case MODIFIED -> modified(catalogue, condition, cell, firstWeekOver, out, cues);
            }
        }
        return new MatrixRow(List.copyOf(out), List.copyOf(cues));
    }

    private static void modified(
            Catalogue catalogue,
            String condition,
            Cell cell,
            BooleanSupplier firstWeekOver,
            List<Reason> out,
            List<String> cues) {
        for (String code : cell.reasons()) {
            CellReason reason = catalogue.cell(code);
            CellReason.Effect effect = reason == null ? CellReason.Effect.OUT : reason.effect();
            boolean stays = switch (effect) {
                case CUE -> false;
                // Only a clinician's entry lifts it, and those need a sign-in that personal mode has not.
                case OUT, CLINICIAN -> true;
                case AFTER_WEEK -> !firstWeekOver.getAsBoolean();
            };
            if (stays) {
                out.add(out(condition, code));
            } else if (!cues.contains(code)) {
                cues.add(code);
            }
        }
    }

    private static @Nullable String firstOf(List<String> codes) {
        return codes.isEmpty() ? null : codes.get(0);
    }

    private static String first(Cell cell) {
        String code = firstOf(cell.reasons());
        return code == null ? "unknown" : code;
    }

    private static Reason out(String condition, String code) {
        return Reason.of("S4", "condition")
                .with("condition", condition)
                .with("cell", code)
                .from("safety 2");
    }
}
