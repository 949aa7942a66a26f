package nutation.engine.pain;

import java.util.List;
import java.util.Objects;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;

/// What an answer brings, said before it is stored (rules P, column "now", and in words the column "later").
///
/// @param answer its class
/// @param then what happens now
/// @param reasons why, and what follows later
public record Consequence(AnswerClass answer, Then then, List<Reason> reasons) {

    /// What happens now.
    public enum Then {
        GO_ON("go-on"),
        SIDE_ENDS("side-ends"),
        EXERCISE_ENDS("exercise-ends"),
        SESSION_CLOSES("session-closes"),
        SESSION_ENDS("session-ends");

        private final String code;

        Then(String code) {
            this.code = code;
        }

        /// The code in canonical answers.
        public String code() {
            return code;
        }
    }

    /// What this set would bring were it added to the history.
    public static Consequence of(History history, SetDone set) {
        History after = history.with(set);
        Course course = Objects.requireNonNull(after.course(set.session()));
        AnswerClass answer = course.answer(set);
        return switch (answer) {
            case GREEN -> new Consequence(answer, Then.GO_ON, List.of(Reason.of("P1", "green")));
            case HELD -> new Consequence(answer, Then.GO_ON, List.of(Reason.of("P1", "held")));
            case PAINFUL -> painful(course, set);
            case RED ->
                new Consequence(
                        answer,
                        Then.SESSION_ENDS,
                        List.of(Reason.of("P5", "red").from("A4:45", "A3:205")));
            case NUMB ->
                new Consequence(
                        answer,
                        Then.SESSION_ENDS,
                        List.of(Reason.of("P6", "numb").from("A3:259", "R39")));
        };
    }

    private static Consequence painful(Course course, SetDone set) {
        if (course.closedByPain()) {
            Reason closes = Reason.of("P3", "closes")
                    .with("exercises", course.painfulExercises().size());
            return new Consequence(AnswerClass.PAINFUL, Then.SESSION_CLOSES, List.of(closes.from("A3:205")));
        }
        if (warmUp(course.session(), set)) {
            Reason careful = Reason.of("P4", "warm-up-pain").from("A3:61");
            return new Consequence(
                    AnswerClass.PAINFUL, then(set), List.of(ends(set).from("A3:72"), careful));
        }
        return new Consequence(AnswerClass.PAINFUL, then(set), List.of(ends(set).from("A3:72", "R07")));
    }

    private static Then then(SetDone set) {
        return set.side() == Side.BOTH ? Then.EXERCISE_ENDS : Then.SIDE_ENDS;
    }

    private static Reason ends(SetDone set) {
        return set.side() == Side.BOTH
                ? Reason.of("P2", "exercise-ends")
                : Reason.of("P2", "side-ends").with("side", set.side().code());
    }

    private static boolean warmUp(PastSession session, SetDone set) {
        for (Offered offered : session.offer()) {
            if (offered.exercise().equals(set.exercise())
                    && offered.use().equals(set.use())
                    && offered.reasons().stream()
                            .anyMatch(each ->
                                    each.rule().equals("S2") && each.code().equals("warm-up"))) {
                return true;
            }
        }
        return false;
    }
}
