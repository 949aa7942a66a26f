package nutation.engine.session;

import java.util.List;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;

/// One use that may be offered today, at its rung of today.
///
/// @param use what is done
/// @param start where it is done; the use's own start, or another that the exercise allows (the squeeze, sitting)
/// @param purposes what its exercise is for
/// @param rungs how much of it, by side: a ladder stands where its side stands
/// @param sides the sides in playing order, at most `[LEFT, RIGHT]` or `[RIGHT, LEFT]`; `[BOTH]` where it has no side
/// @param tolerance green less painful less red of the last 6 appearances; 0 where it never appeared (S9)
/// @param isNew whether it was never attempted (S11)
/// @param cues codes of the matrix that say in which way it is done
/// @param reasons why it stands where it stands
public record Candidate(
        Use use,
        Start start,
        List<String> purposes,
        List<Rung> rungs,
        List<Side> sides,
        int tolerance,
        boolean isNew,
        List<String> cues,
        List<Reason> reasons) {

    /// A rung takes at most this part of a full session (ladders.md section 5).
    public static final int PART = 3;

    /// S9: the last 6 appearances, of two sides at most; tolerance lies between minus and plus this.
    public static final int MOST_TOLERANCE = 12;

    public Candidate {
        if (sides.isEmpty() || sides.size() > 2 || sides.size() == 2 && sides.contains(Side.BOTH)) {
            throw new IllegalArgumentException("Sides " + sides + " of " + use.ref() + " cannot be played");
        }
        if (rungs.size() != sides.size()) {
            throw new IllegalArgumentException(rungs.size() + " rungs for sides " + sides + " of " + use.ref());
        }
        if (tolerance < -MOST_TOLERANCE || tolerance > MOST_TOLERANCE) {
            throw new IllegalArgumentException("Tolerance " + tolerance + " of " + use.ref() + " is out of range");
        }
        purposes = List.copyOf(purposes);
        rungs = List.copyOf(rungs);
        sides = List.copyOf(sides);
        cues = List.copyOf(cues);
        reasons = List.copyOf(reasons);
    }

    /// A candidate that starts where its use starts.
    public static Candidate of(
            Exercise exercise,
            Use use,
            List<Rung> rungs,
            List<Side> sides,
            int tolerance,
            boolean isNew,
            List<String> cues,
            List<Reason> reasons) {
        return new Candidate(use, use.start(), exercise.purposes(), rungs, sides, tolerance, isNew, cues, reasons);
    }

    /// The same at other rungs.
    public Candidate at(List<Rung> others, List<Reason> why) {
        return new Candidate(use, start, purposes, others, sides, tolerance, isNew, cues, why);
    }

    /// The same, done in another position.
    public Candidate in(Start other) {
        return new Candidate(use, other, purposes, rungs, sides, tolerance, isNew, cues, reasons);
    }

    /// The rung of the side that is played first.
    public Rung rung() {
        return rungs.get(0);
    }

    /// Repetitions in each set of the side at this index: a total for two sides is shared out between them.
    public int repetitions(int index) {
        return Dose.repetitions(this, index);
    }

    /// Seconds of the longer of its rungs, as the ladder states them for the whole exercise.
    int longestSeconds() {
        int longest = 0;
        for (Rung each : rungs) {
            longest = Math.max(longest, each.totalSeconds());
        }
        return longest;
    }

    /// Seconds of the shortest hold.
    int shortestHold() {
        int shortest = Integer.MAX_VALUE;
        for (Rung each : rungs) {
            shortest = Math.min(shortest, each.hold());
        }
        return shortest;
    }

    /// `exercise/use`.
    public String ref() {
        return use.ref();
    }
}
