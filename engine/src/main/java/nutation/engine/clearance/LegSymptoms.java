package nutation.engine.clearance;

import java.util.List;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.SetDone;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// Numbness, tingling or pain going down a leg, told after a set or an outing (G7, R39).
final class LegSymptoms {
    private LegSymptoms() {}

    static void tell(History history, List<Hold> holds) {
        for (Course course : history.hurt()) {
            if (!course.red()) {
                continue;
            }
            for (int i = 0; i < course.classes().size(); i++) {
                SetDone set = course.session().sets().get(i);
                boolean numb = course.classes().get(i) == AnswerClass.NUMB;
                boolean newWeakness = set.answer() == Answer.WEAK && set.news() != News.KNOWN;
                boolean both = set.legs() == Legs.BOTH && (numb || newWeakness);
                if (numb || both) {
                    Reason reason = Reason.of("G7", both ? "both-legs" : "leg-symptom")
                            .with("exercise", set.exercise())
                            .from("A3:259", "R39");
                    holds.add(new Hold("G7", set, both ? Level.EMERGENCY : Level.LOCKED, reason));
                }
            }
        }
        for (Aerobic each : history.aerobics()) {
            if (each.answer() == AerobicAnswer.NUMB) {
                holds.add(afterOuting(each));
            }
        }
        for (AerobicAfter each : history.aerobicAfters()) {
            if (each.answer() == AerobicAnswer.NUMB) {
                holds.add(afterOuting(each));
            }
        }
    }

    /// A1: nobody is asked whether it is known, so it counts as new.
    private static Hold afterOuting(Entry told) {
        Reason reason = Reason.of("G7", "after-outing").from("A3:259", "R39");
        return new Hold("G7", told, Level.LOCKED, reason);
    }
}
