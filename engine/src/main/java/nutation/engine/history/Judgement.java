package nutation.engine.history;

import java.util.List;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Key;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.Released;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import org.jspecify.annotations.Nullable;

/// How an answer is read (D7, D8).
public final class Judgement {
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

    private final History history;

    private Judgement(History history) {
        this.history = history;
    }

    /// Reads answers in the light of a history: the resting pain before, and what a clinician has seen.
    public static Judgement in(History history) {
        return new Judgement(history);
    }

    /// The class of one set.
    public AnswerClass of(SetDone set) {
        Answer answer = set.answer();
        if (answer == null) {
            return AnswerClass.HELD;
        }
        if (downALeg(set)) {
            boolean released = set.news() == News.KNOWN && numbnessReleased(set);
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

    /// Score after the set minus the resting pain of that place at the start of the session (D7).
    public int rise(SetDone set) {
        return score(set) - resting(set);
    }

    private AnswerClass ofScore(SetDone set) {
        int score = score(set);
        int rise = rise(set);
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

    private static int score(SetDone set) {
        return Levels.or0(set.score());
    }

    private int resting(SetDone set) {
        PastSession session = session(set.session());
        Levels before = session == null ? null : history.readings().latestComplete(session.date(), session.start());
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

    private @Nullable PastSession session(String id) {
        List<PastSession> sessions = history.sessions();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            if (sessions.get(i).id().equals(id)) {
                return sessions.get(i);
            }
        }
        return null;
    }

    private boolean numbnessReleased(SetDone set) {
        for (Released release : history.releases()) {
            if (release.at().compareTo(set.at()) <= 0) {
                for (Key key : release.keys()) {
                    if (key.rule().equals("G7") && history.reason(release, key) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
