package nutation.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SetDone;
import org.jspecify.annotations.Nullable;

/// How a session went, or has gone so far.
///
/// @param session what was offered and done
/// @param sides every offered side in playing order, with what became of it
/// @param attempts the same, and what was done without an offer
/// @param classes the class of each set, in the session's order
/// @param worst the worst answer, `GREEN` where nothing was answered yet
/// @param painfulExercises exercises with a painful answer, in order
/// @param exercises how many exercises were offered or done
/// @param attempted how many of them were attempted
public record Course(
        PastSession session,
        List<SideDone> sides,
        List<Attempt> attempts,
        List<AnswerClass> classes,
        AnswerClass worst,
        List<String> painfulExercises,
        int exercises,
        int attempted) {
    static final Comparator<Course> ORDER = Comparator.comparing(Course::session, PastSession.ORDER);

    /// P3: so many painful exercises close the session.
    static final int PAINFUL_TO_CLOSE = 2;

    /// D13: a session of which half or more was painful is hard from so many attempted exercises on.
    static final int HARD_FROM_ATTEMPTED = 2;

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

    static Course of(PastSession session, Judgement judgement) {
        AnswerClass worst = AnswerClass.GREEN;
        List<AnswerClass> classes = new ArrayList<>();
        List<String> painful = new ArrayList<>();
        for (SetDone set : session.sets()) {
            AnswerClass answer = judgement.of(set);
            classes.add(answer);
            worst = worst.worse(answer);
            if (answer == AnswerClass.PAINFUL) {
                add(painful, set.exercise());
            }
        }
        List<SideDone> sides = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        boolean[] wasOffered = new boolean[classes.size()];
        for (Offered offered : session.offer()) {
            AnswerClass answer = null;
            int repetitions = 0;
            for (int i = 0; i < session.sets().size(); i++) {
                if (isOf(session.sets().get(i), offered)) {
                    wasOffered[i] = true;
                    answer = answer == null ? classes.get(i) : answer.worse(classes.get(i));
                    repetitions = session.sets().get(i).reps();
                }
            }
            sides.add(new SideDone(offered, answer, repetitions, session.skipped(offered)));
            attempts.add(new Attempt(session, offered.exercise(), offered.use(), offered.side(), offered, answer));
        }
        for (int i = 0; i < session.sets().size(); i++) {
            SetDone set = session.sets().get(i);
            if (!wasOffered[i]) {
                attempts.add(new Attempt(session, set.exercise(), set.use(), set.side(), null, classes.get(i)));
            }
        }
        return new Course(
                session,
                List.copyOf(sides),
                List.copyOf(attempts),
                List.copyOf(classes),
                worst,
                List.copyOf(painful),
                exercises(attempts, false),
                exercises(attempts, true));
    }

    /// The date of the session.
    public int date() {
        return session.date();
    }

    /// Whether any set was done: without one it was no session (W2).
    public boolean happened() {
        return session.happened();
    }

    /// The class of one of its sets.
    ///
    /// @throws IllegalArgumentException for a set of another session
    public AnswerClass answer(SetDone set) {
        for (int i = 0; i < session.sets().size(); i++) {
            if (session.sets().get(i).id().equals(set.id())) {
                return classes.get(i);
            }
        }
        throw new IllegalArgumentException("Set " + set.id() + " is not of session " + session.id());
    }

    /// Whether anything was painful, red or numb.
    public boolean hurt() {
        return worst.compareTo(AnswerClass.PAINFUL) <= 0;
    }

    /// Whether there was a red event (P5); numb is more than that.
    public boolean red() {
        return worst.compareTo(AnswerClass.RED) <= 0;
    }

    /// Whether a second painful exercise closed it (P3).
    public boolean closedByPain() {
        return painfulExercises.size() >= PAINFUL_TO_CLOSE;
    }

    /// Whether it was a hard session (D13).
    public boolean hard() {
        return red() || closedByPain() || attempted >= HARD_FROM_ATTEMPTED && painfulExercises.size() * 2 >= attempted;
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
        return attempted > 0 && attempted * 2 >= exercises;
    }

    private static int exercises(List<Attempt> attempts, boolean attempted) {
        List<String> exercises = new ArrayList<>();
        for (Attempt each : attempts) {
            if (!attempted || each.answer() != null) {
                add(exercises, each.exercise());
            }
        }
        return exercises.size();
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
        return set.side() == offered.side()
                && set.exercise().equals(offered.exercise())
                && set.use().equals(offered.use());
    }

    private static void add(List<String> list, String value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }
}
