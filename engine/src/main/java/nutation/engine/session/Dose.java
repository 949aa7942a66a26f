package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;

/// What a rung means in repetitions and seconds (the formula of ladders.md section 0).
final class Dose {
    /// Rest between two sets of a side, in seconds (ours).
    static final int BETWEEN_SETS = 30;

    private Dose() {}

    /// The seconds of a session: positions, getting ready, sets, rests and changes.
    static int seconds(List<Placed> items) {
        Start at = Start.STANDING;
        int seconds = 0;
        for (Placed each : items) {
            Candidate candidate = each.candidate();
            seconds += PositionChange.seconds(at, candidate.start()) + Script.GET_READY + seconds(candidate);
            at = candidate.start();
        }
        return seconds;
    }

    /// The seconds of a candidate's exercise on the sides that are played, changes of side included.
    static int seconds(Candidate candidate) {
        Use use = candidate.use();
        int seconds = 0;
        for (int i = 0; i < candidate.sides().size(); i++) {
            Rung rung = candidate.rungs().get(i);
            seconds += sideSeconds(use, rung, repetitions(candidate, i), holds(use, rung));
        }
        return seconds + (candidate.sides().size() == 2 ? change(use) : 0);
    }

    /// Repetitions in each set of the side at this index of the candidate's sides.
    ///
    /// A total for two sides is shared out, the odd one goes to the first; where only one of the two is
    /// played it does its own share, rounded down, at least one.
    static int repetitions(Candidate candidate, int index) {
        Rung rung = candidate.rungs().get(index);
        int reps = rung.reps();
        boolean shared = rung.count() == Rung.Count.TOTAL && candidate.use().sided() != Sided.NONE;
        if (!shared) {
            return reps;
        }
        return candidate.sides().size() == 2 && index == 0
                ? Whole.div(reps + 1, 2)
                : Math.max(candidate.sides().size() == 2 ? 0 : 1, Whole.div(reps, 2));
    }

    /// How often a repetition is held: twice where it is held each way, as in cat and cow.
    ///
    /// The catalogue has no member for it. Its checked total tells: it adds up with one hold a repetition or
    /// with two.
    static int holds(Use use, Rung rung) {
        return rung.hold() > 0
                        && whole(use, rung, 1) != rung.totalSeconds()
                        && whole(use, rung, 2) == rung.totalSeconds()
                ? 2
                : 1;
    }

    /// Seconds to change sides: none where the sides take turns.
    static int change(Use use) {
        return use.sided() == Sided.EACH_SIDE ? use.changeSeconds() : 0;
    }

    private static int whole(Use use, Rung rung, int holds) {
        boolean two = use.sided() != Sided.NONE && rung.count() != Rung.Count.PAINFUL_SIDE;
        int reps = two && rung.count() == Rung.Count.TOTAL ? Whole.div(rung.reps(), 2) : rung.reps();
        int other = two && rung.count() == Rung.Count.TOTAL ? rung.reps() - reps : rung.reps();
        int seconds = sideSeconds(use, rung, reps, holds);
        return two ? seconds + sideSeconds(use, rung, other, holds) + change(use) : seconds;
    }

    private static int sideSeconds(Use use, Rung rung, int reps, int holds) {
        if (reps == 0) {
            return 0;
        }
        int set = reps * (rung.moveSeconds() + holds * rung.hold()) + (reps - 1) * rung.restSeconds();
        return rung.sets() * set + (rung.sets() - 1) * BETWEEN_SETS + use.liftSeconds();
    }
}
