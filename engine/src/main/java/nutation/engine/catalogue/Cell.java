package nutation.engine.catalogue;

import java.util.List;

/// One cell of the matrix: a use under a condition.
///
/// @param condition the column
/// @param verdict may, may in a certain way, not
/// @param reasons codes that say why or how; empty for `YES`
/// @param lastRung the highest rung that may be offered, 0 = no limit of its own
public record Cell(String condition, Verdict verdict, List<String> reasons, int lastRung) {

    /// `Y`, `M`, `N` of the matrix.
    public enum Verdict {
        YES,
        MODIFIED,
        NO
    }
}
