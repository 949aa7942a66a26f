package nutation.catalogue;

import java.util.ArrayList;
import java.util.List;

/// The condition table of rule S4: where it takes more away than the matrix does, it holds.
final class StricterTable {
    /// The reason code under which the table takes a use away.
    static final String CODE = "s4";

    private final Node conditions;

    StricterTable(Node conditions) {
        this.conditions = conditions;
    }

    /// Whether a use is out under a condition.
    ///
    /// @param ref `exercise/use`
    boolean out(String condition, String ref) throws BadData {
        for (Node row : conditions.list("table")) {
            if (row.texts("conditions").contains(condition)) {
                List<String> out = new ArrayList<>(row.texts("out"));
                String exercise = ref.substring(0, ref.indexOf('/'));
                return out.contains(ref) || out.contains(exercise);
            }
        }
        return false;
    }
}
