package nutation.engine.history;

import nutation.engine.diary.Offered;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;

/// One side of a use in one session: what was offered, and how it went.
///
/// @param offered the dose as recorded, or null where the session's start is still on its way from another device
/// @param answer the class of its answer, or null where it was not attempted
public record Attempt(
        PastSession session,
        String exercise,
        String use,
        Side side,
        @Nullable Offered offered,
        @Nullable AnswerClass answer) {
    /// Whether it was painful, red or numb.
    public boolean hurt() {
        return answer != null && answer.compareTo(AnswerClass.PAINFUL) <= 0;
    }

    /// Whether it tells of this side: "both" is either side.
    public boolean tellsOf(Side other) {
        return side == other || side == Side.BOTH || other == Side.BOTH;
    }

    /// Whether it is of the same use.
    boolean isOfUse(Attempt other) {
        return use.equals(other.use) && exercise.equals(other.exercise);
    }

    /// `exercise/use`.
    public String ref() {
        return exercise + "/" + use;
    }
}
