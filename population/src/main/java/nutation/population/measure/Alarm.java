package nutation.population.measure;

import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import org.jspecify.annotations.Nullable;

/// A warning sign that was told, after which nobody goes on until somebody has looked: judged from the entries alone,
/// so that every rule set is held against the same list, whatever its own gate says.
///
/// @param rule under which a release spends it: G3 an answer, G7 numbness, G9 resting pain
/// @param entry that told it
/// @param urgent whether it forbids even a position of ease (emergency, urgent); else what is no exercise may go on
/// @param released when somebody had looked, or null
record Alarm(
        String rule, Entry entry, boolean urgent, @Nullable At released) {
    /// Whether it stood at this instant.
    boolean stands(At at) {
        return at.compareTo(entry.at()) > 0 && (released == null || at.compareTo(released) < 0);
    }
}
