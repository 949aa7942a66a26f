package nutation.engine.pain;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SetDone;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.History;
import nutation.engine.history.Judgement;
import nutation.engine.history.PastSession;
import org.jspecify.annotations.Nullable;

/// How a session has gone so far.
///
/// @param session what was offered and done
/// @param sides every offered side in playing order, with what became of it
/// @param worst the worst answer, `GREEN` where nothing was answered yet
/// @param painfulExercises exercises with a painful answer, in order
public record Course(PastSession session, List<SideDone> sides, AnswerClass worst, List<String> painfulExercises) {
    /// P3: so many painful exercises close the session.
    static final int PAINFUL_TO_CLOSE = 2;

    /// What became of one offered side.
    ///
    /// @param answer the class of its answer, or null where it was not done yet or was skipped
    /// @param repetitions how many were done, 0 where none
    public record SideDone(Offered offered, @Nullable AnswerClass answer, int repetitions, boolean skipped) {
        /// Whether this side is over.
        public boolean over() {
            return answer != null || skipped;
        }
    }

    /// Reads the session in the light of the history.
    public static Course of(History history, PastSession session) {
        Judgement judgement = Judgement.in(history);
        AnswerClass worst = AnswerClass.GREEN;
        List<String> painful = new ArrayList<>();
        for (SetDone set : session.sets()) {
            AnswerClass answer = judgement.of(set);
            worst = worst.worse(answer);
            if (answer == AnswerClass.PAINFUL && !painful.contains(set.exercise())) {
                painful.add(set.exercise());
            }
        }
        List<SideDone> sides = new ArrayList<>();
        for (Offered offered : session.offer()) {
            AnswerClass answer = null;
            int repetitions = 0;
            for (SetDone set : session.sets()) {
                if (isOf(set, offered)) {
                    AnswerClass each = judgement.of(set);
                    answer = answer == null ? each : answer.worse(each);
                    repetitions = set.reps();
                }
            }
            sides.add(new SideDone(offered, answer, repetitions, session.skipped(offered)));
        }
        return new Course(session, List.copyOf(sides), worst, List.copyOf(painful));
    }

    /// Whether a second painful exercise closed it (P3).
    public boolean closedByPain() {
        return painfulExercises.size() >= PAINFUL_TO_CLOSE;
    }

    /// How it is to be closed, or null while there is something left to do.
    public @Nullable SessionEnd finish() {
        return switch (worst) {
            case NUMB -> SessionEnd.NUMB;
            case RED -> SessionEnd.RED;
            case PAINFUL, HELD, GREEN -> closedByPain() ? SessionEnd.PAIN : allOver() ? SessionEnd.DONE : null;
        };
    }

    /// Whether so much was attempted that half or more of the exercises are in it (D13).
    public boolean halfAttempted() {
        List<String> offered = new ArrayList<>();
        List<String> attempted = new ArrayList<>();
        for (SideDone each : sides) {
            add(offered, each.offered().exercise());
            if (each.answer() != null) {
                add(attempted, each.offered().exercise());
            }
        }
        return attempted.size() * 2 >= offered.size() && !attempted.isEmpty();
    }

    private boolean allOver() {
        for (SideDone each : sides) {
            if (!each.over()) {
                return false;
            }
        }
        return !sides.isEmpty();
    }

    private static boolean isOf(SetDone set, Offered offered) {
        return set.exercise().equals(offered.exercise())
                && set.use().equals(offered.use())
                && set.side() == offered.side();
    }

    private static void add(List<String> list, String value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }
}
