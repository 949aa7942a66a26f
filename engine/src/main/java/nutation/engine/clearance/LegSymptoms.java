package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.SetDone;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// Numbness, tingling or pain going down a leg, told after a set (G7, R39).
final class LegSymptoms {
    private LegSymptoms() {}

    static List<Hold> holds(History history) {
        List<Hold> holds = new ArrayList<>();
        for (Course course : history.courses()) {
            for (SetDone set : course.session().sets()) {
                boolean numb = course.answer(set) == AnswerClass.NUMB;
                boolean newWeakness = set.answer() == Answer.WEAK && set.news() != News.KNOWN;
                boolean both = set.legs() == Legs.BOTH && (numb || newWeakness);
                if (numb || both) {
                    Reason reason = Reason.of("G7", both ? "both-legs" : "leg-symptom")
                            .with("exercise", set.exercise())
                            .from("A3:259", "R39");
                    holds.add(Hold.of("G7", set.id(), set.at(), both ? Level.EMERGENCY : Level.LOCKED, reason));
                }
            }
        }
        return holds;
    }
}
