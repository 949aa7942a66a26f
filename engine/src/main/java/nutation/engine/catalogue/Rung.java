package nutation.engine.catalogue;

import java.util.List;

/// One step of a ladder: a whole dose.
///
/// @param number 1 = the easiest
/// @param variant how the movement is done
/// @param hold seconds held, each repetition
/// @param reps repetitions, in the sense of `count`
/// @param sets sets
/// @param count whether `reps` counts in all or each side
/// @param restSeconds rest between repetitions
/// @param moveSeconds seconds of moving in one repetition, there and back
/// @param totalSeconds seconds of the whole dose, both sides, changes of side included
/// @param mark where the dose comes from
/// @param offer by whom this dose may be offered (a dose that only A4 states: its own programme, S7)
/// @param sources article and lines, one a part
public record Rung(
        int number,
        String variant,
        int hold,
        int reps,
        int sets,
        Count count,
        int restSeconds,
        int moveSeconds,
        int totalSeconds,
        Mark mark,
        Use.Offer offer,
        List<String> sources) {

    /// What the repetitions count.
    public enum Count {
        TOTAL,
        PER_SIDE,
        PAINFUL_SIDE
    }

    /// Where a dose comes from.
    public enum Mark {
        /// Stated just so.
        EXACT,
        /// Between two stated doses.
        BETWEEN,
        /// Each part stated, the combination not.
        COMBINED,
        /// A part borrowed from a sister movement.
        BORROWED,
        /// Ours: no article states it.
        OURS
    }
}
