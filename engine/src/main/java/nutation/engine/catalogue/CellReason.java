package nutation.engine.catalogue;

import java.util.List;

/// A reason code of the matrix.
///
/// @param id such as `p1`
/// @param effect what it does to the exercise
/// @param sources `S2` (safety ruling), `K` (general knowledge, to be checked by a clinician) or an article's line
public record CellReason(String id, Effect effect, List<String> sources) {

    /// What a reason code does.
    public enum Effect {
        /// Not offered.
        OUT,
        /// Offered in the way that the code's sentence says.
        CUE,
        /// Not offered until a clinician's entry names the condition.
        CLINICIAN,
        /// Not before tilt and gentle squeeze have been comfortable for a week.
        AFTER_WEEK
    }
}
