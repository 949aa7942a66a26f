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
/// @param rung how much of it
/// @param sides the sides in playing order, at most `[LEFT, RIGHT]` or `[RIGHT, LEFT]`; `[BOTH]` where it has no side
/// @param tolerance green less painful less red of the last 6 appearances; 0 where it never appeared (S9)
/// @param isNew whether it was never attempted (S11)
/// @param cues codes of the matrix that say in which way it is done
/// @param reasons why it stands where it stands
public record Candidate(
        Use use,
        Start start,
        List<String> purposes,
        Rung rung,
        List<Side> sides,
        int tolerance,
        boolean isNew,
        List<String> cues,
        List<Reason> reasons) {

    /// S9: the last 6 appearances, of two sides at most; tolerance lies between minus and plus this.
    public static final int MOST_TOLERANCE = 12;

    public Candidate {
        if (sides.isEmpty() || sides.size() > 2 || sides.size() == 2 && sides.contains(Side.BOTH)) {
            throw new IllegalArgumentException("Sides " + sides + " of " + use.ref() + " cannot be played");
        }
        if (tolerance < -MOST_TOLERANCE || tolerance > MOST_TOLERANCE) {
            throw new IllegalArgumentException("Tolerance " + tolerance + " of " + use.ref() + " is out of range");
        }
        purposes = List.copyOf(purposes);
        sides = List.copyOf(sides);
        cues = List.copyOf(cues);
        reasons = List.copyOf(reasons);
    }

    /// A candidate that starts where its use starts.
    public static Candidate of(
            Exercise exercise,
            Use use,
            Rung rung,
            List<Side> sides,
            int tolerance,
            boolean isNew,
            List<String> cues,
            List<Reason> reasons) {
        return new Candidate(use, use.start(), exercise.purposes(), rung, sides, tolerance, isNew, cues, reasons);
    }

    /// The same, done in another position.
    public Candidate in(Start other) {
        return new Candidate(use, other, purposes, rung, sides, tolerance, isNew, cues, reasons);
    }

    /// `exercise/use`.
    public String ref() {
        return use.ref();
    }
}
