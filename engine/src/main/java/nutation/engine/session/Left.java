package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Sided;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;

/// What is left of one exercise.
///
/// @param sides indexes into the candidate's sides, in playing order
/// @param repetitions how many of these sides' repetitions are done already: those made in turn with a side that has
///     ended
/// @param begun whether another side of it is over
record Left(List<Integer> sides, int repetitions, boolean begun) {

    /// All of it.
    static Left all(Candidate candidate) {
        return of(candidate, List.of());
    }

    /// What these finished sides leave of it.
    static Left of(Candidate candidate, List<Done> done) {
        List<Integer> sides = new ArrayList<>();
        int repetitions = 0;
        for (int i = 0; i < candidate.sides().size(); i++) {
            Done over = over(done, candidate.sides().get(i));
            if (over == null) {
                sides.add(i);
            } else {
                repetitions = Math.max(repetitions, over.repetitions());
            }
        }
        boolean inTurn = candidate.use().sided() == Sided.ALTERNATING;
        return new Left(
                List.copyOf(sides),
                inTurn ? repetitions : 0,
                sides.size() < candidate.sides().size());
    }

    private static @Nullable Done over(List<Done> done, Side side) {
        for (Done each : done) {
            if (each.side() == side || each.side() == Side.BOTH) {
                return each;
            }
        }
        return null;
    }
}
