package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Side;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// A set that was done, as D10 counts it.
public record Appeared(int date, SessionKind kind, SetDone set, AnswerClass answer) {

    boolean hurt() {
        return answer.compareTo(AnswerClass.PAINFUL) <= 0;
    }

    boolean red() {
        return answer.compareTo(AnswerClass.RED) <= 0;
    }

    /// Whether it was this use.
    boolean of(Use use) {
        return set.exercise().equals(use.exercise()) && set.use().equals(use.id());
    }

    /// Every set done in a session, oldest first; what was a slip is left out (W1).
    static List<Appeared> of(History history, Course course) {
        List<Appeared> all = new ArrayList<>();
        List<SetDone> sets = course.session().sets();
        for (int i = 0; i < sets.size(); i++) {
            if (!history.slip(sets.get(i))) {
                all.add(new Appeared(
                        course.date(),
                        course.session().kind(),
                        sets.get(i),
                        course.classes().get(i)));
            }
        }
        return all;
    }

    /// Whether two sides have something in common.
    public static boolean touch(Side one, Side other) {
        return one == other || one == Side.BOTH || other == Side.BOTH;
    }
}
