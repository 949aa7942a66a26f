package nutation.engine.allowed;

import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.At;
import nutation.engine.diary.Prescription;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// A clinician's entries (L5): leave out, add within the catalogue at the first rung, lift a condition's filter.
///
/// What leaves out counts at once and still when taken back later; what adds or lifts counts from its day on, and not
/// when taken back (D12, W1, W3).
final class Prescriptions {
    private Prescriptions() {}

    static @Nullable Reason leftOut(History history, Exercise exercise) {
        for (Prescription each : history.prescriptions()) {
            if (each.leaveOut().contains(exercise.id()) && !history.slip(each)) {
                return Reason.of("L5", "left-out");
            }
        }
        return null;
    }

    /// Whether a use is added: its stage and the clinician's gate are open, its first rung is the beginning.
    static boolean added(History history, Use use, int date) {
        for (Prescription each : history.prescriptions()) {
            if (counts(history, each, date) && each.add().contains(new Addition(use.exercise(), use.id()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the filter of a condition is lifted: by an entry that names it, written after it was told
    /// (S4).
    static boolean lifted(History history, String condition, At told, int date) {
        for (Prescription each : history.prescriptions()) {
            if (counts(history, each, date)
                    && each.lift().contains(condition)
                    && each.at().compareTo(told) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(History history, Prescription prescription, int date) {
        return prescription.at().date() <= date && !history.withdrawn(prescription.id());
    }
}
