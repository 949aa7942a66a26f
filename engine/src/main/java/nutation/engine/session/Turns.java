package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.catalogue.Rung;
import nutation.engine.diary.Side;

/// The sets of one exercise on the sides that take turns, or on the one side whose turn it is; then the question.
final class Turns {
    /// Time to say how it felt.
    static final int ASK = 10;

    private final Track track;
    private final int item;
    private final Candidate candidate;

    /// Indexes into the candidate's sides.
    private final List<Integer> sides;

    /// By index: repetitions in each set, and how often each is held.
    private final int[] repetitions;

    private final int[] holds;
    private final List<String> holding;
    private final int most;
    private final int mostSets;

    /// @param sides indexes into the candidate's sides
    Turns(Track track, int item, Candidate candidate, List<Integer> sides) {
        this.track = track;
        this.item = item;
        this.candidate = candidate;
        this.sides = sides;
        this.repetitions = new int[candidate.sides().size()];
        this.holds = new int[candidate.sides().size()];
        this.holding = Cues.hold(candidate);
        int repeated = 0;
        int sets = 0;
        for (int index : sides) {
            Rung rung = candidate.rungs().get(index);
            repetitions[index] = Dose.repetitions(candidate, index);
            holds[index] = Dose.holds(candidate.use(), rung);
            repeated = Math.max(repeated, repetitions[index]);
            sets = Math.max(sets, rung.sets());
        }
        this.most = repeated;
        this.mostSets = sets;
    }

    /// Plays all repetitions after the first `done` of each side.
    void play(int done) {
        if (done < most * mostSets) {
            lift(Whole.div(candidate.use().liftSeconds() + 1, 2), Segment.Kind.MOVE, Cues.LIFT, Segment.Phase.LIFT);
            sets(done);
            lift(Whole.div(candidate.use().liftSeconds(), 2), Segment.Kind.RETURN, Cues.LOWER, Segment.Phase.LOWER);
        }
        track.add(Segment.Kind.ASK, item, candidate, asked(), ASK, Cues.ASK, Segment.Phase.END);
    }

    private void sets(int done) {
        int before = 0;
        boolean begun = false;
        for (int set = 1; set <= mostSets; set++) {
            if (begun) {
                rest(Dose.BETWEEN_SETS * sides.size(), asked(), set, 0);
            }
            for (int repetition = 1; repetition <= most; repetition++) {
                if (before + repetition > done) {
                    round(set, repetition);
                    begun = true;
                }
            }
            before += most;
        }
    }

    /// One repetition on each side that has one left; the rest after it belongs to it.
    private void round(int set, int repetition) {
        for (int index : sides) {
            int own = repetitions[index];
            Rung rung = candidate.rungs().get(index);
            if (repetition <= own && set <= rung.sets()) {
                repeat(index, rung, set, repetition);
                if (repetition < own) {
                    rest(rung.restSeconds(), candidate.sides().get(index), set, repetition);
                }
            }
        }
    }

    private void repeat(int index, Rung rung, int set, int repetition) {
        Side side = candidate.sides().get(index);
        int move = rung.moveSeconds();
        int hold = rung.hold();
        add(Segment.Kind.MOVE, side, set, repetition, Whole.div(move + 1, 2), Cues.MOVE, Segment.Phase.IN);
        add(Segment.Kind.HOLD, side, set, repetition, hold, holding, Segment.Phase.HOLD);
        add(Segment.Kind.RETURN, side, set, repetition, Whole.div(move, 2), Cues.RETURN, Segment.Phase.OUT);
        if (holds[index] == 2) {
            add(Segment.Kind.HOLD, side, set, repetition, hold, holding, Segment.Phase.END);
        }
    }

    private void rest(int seconds, Side side, int set, int repetition) {
        add(Segment.Kind.REST, side, set, repetition, seconds, Cues.REST, Segment.Phase.REST);
    }

    /// Getting the leg up before the first repetition, and down after the last.
    private void lift(int seconds, Segment.Kind kind, List<String> cues, Segment.Phase phase) {
        for (int index : sides) {
            track.add(kind, item, candidate, candidate.sides().get(index), seconds, cues, phase);
        }
    }

    private void add(
            Segment.Kind kind,
            Side side,
            int set,
            int repetition,
            int seconds,
            List<String> cues,
            Segment.Phase phase) {
        track.add(kind, item, candidate, side, set, repetition, seconds, cues, phase);
    }

    /// Whom the question is about: sides that took turns are asked about together.
    private Side asked() {
        return sides.size() == 2 ? Side.BOTH : candidate.sides().get(sides.get(0));
    }
}
