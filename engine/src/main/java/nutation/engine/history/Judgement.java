package nutation.engine.history;

import java.util.List;
import nutation.engine.diary.Answer;
import nutation.engine.diary.At;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import org.jspecify.annotations.Nullable;

/// How the answers of one session are read (D7, D8).
///
/// @param before resting pain at its start, or null where it was not given
/// @param numbnessReleased when a clinician had looked at numbness (G7)
/// @param withdrawn what was taken back: it no longer counts for more (W1)
record Judgement(@Nullable Levels before, List<At> numbnessReleased, Withdrawals withdrawn) {
    /// D8: a rise of so much is red.
    static final int RED_RISE = 3;

    /// D8: this score with any rise is red.
    static final int RED_SCORE_WITH_RISE = 6;

    /// D8: this score is red whatever the rise.
    static final int RED_SCORE = 8;

    /// D8: at or above this score, without a rise, it is painful.
    static final int PAINFUL_SCORE = 6;

    /// D8: at or above this score, without a rise, it is held.
    static final int HELD_SCORE = 4;

    /// The class of one set.
    AnswerClass of(SetDone set) {
        AnswerClass told = told(set);
        return withdrawn.has(set.id()) ? told.worse(AnswerClass.HELD) : told;
    }

    private AnswerClass told(SetDone set) {
        Answer answer = set.answer();
        if (answer == null) {
            return AnswerClass.HELD;
        }
        if (downALeg(set)) {
            boolean released = set.news() == News.KNOWN && releasedBefore(set.at());
            return released ? AnswerClass.PAINFUL.worse(plain(set, answer)) : AnswerClass.NUMB;
        }
        return plain(set, answer);
    }

    /// D8, G7: numb, tingling, or pain that goes down a leg.
    private static boolean downALeg(SetDone set) {
        Answer answer = set.answer();
        boolean leg = set.legs() == Legs.ONE || set.legs() == Legs.BOTH;
        return answer == Answer.NUMB || leg && (answer == Answer.PAIN || answer == Answer.SHARP);
    }

    private AnswerClass plain(SetDone set, Answer answer) {
        return switch (answer) {
            case NUMB -> AnswerClass.PAINFUL;
            case SHARP, WEAK -> AnswerClass.RED;
            case PAIN -> ofScore(set);
            case COMFORTABLE, TIGHT -> set.full() ? AnswerClass.GREEN : AnswerClass.HELD;
        };
    }

    private AnswerClass ofScore(SetDone set) {
        int score = Levels.or0(set.score());
        int rise = score - resting(set);
        if (rise >= RED_RISE || score >= RED_SCORE || (score >= RED_SCORE_WITH_RISE && rise >= 1)) {
            return AnswerClass.RED;
        }
        if (rise >= 1 || score >= PAINFUL_SCORE) {
            return AnswerClass.PAINFUL;
        }
        if (score >= HELD_SCORE) {
            return AnswerClass.HELD;
        }
        return set.full() ? AnswerClass.GREEN : AnswerClass.HELD;
    }

    /// The resting pain of the place of which a set tells (D7).
    private int resting(SetDone set) {
        if (before == null) {
            return 0;
        }
        SetPlace place = set.place();
        if (place == null) {
            return before.at(set.side());
        }
        return switch (place) {
            case LEFT -> Levels.or0(before.left());
            case RIGHT -> Levels.or0(before.right());
            case CENTRE -> Levels.or0(before.centre());
            case ELSEWHERE -> 0;
        };
    }

    private boolean releasedBefore(At at) {
        for (At each : numbnessReleased) {
            if (each.compareTo(at) <= 0) {
                return true;
            }
        }
        return false;
    }
}
