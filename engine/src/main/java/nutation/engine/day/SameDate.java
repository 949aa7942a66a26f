package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.SessionKind;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;

/// One full or light session a date (K2).
final class SameDate {
    private SameDate() {}

    static List<Ceiling> on(History history, int date, String open) {
        List<Ceiling> ceilings = new ArrayList<>();
        for (Course course : history.courses()) {
            if (course.date() != date || !course.happened()) {
                continue;
            }
            PastSession session = course.session();
            if (course.worst() == AnswerClass.RED || course.worst() == AnswerClass.NUMB) {
                ceilings.add(comfort("after-red"));
            } else if (course.closedByPain()) {
                ceilings.add(comfort("after-pain"));
            } else if (session.kind() != SessionKind.COMFORT && !session.id().equals(open)) {
                ceilings.add(comfort("done-today"));
            }
        }
        return ceilings;
    }

    private static Ceiling comfort(String code) {
        return new Ceiling(KindOfDay.COMFORT, Reason.of("K2", code));
    }
}
