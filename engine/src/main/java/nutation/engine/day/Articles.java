package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Programme;
import nutation.engine.diary.Offered;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Slot;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// Sessions by an article's programme (S12).
final class Articles {
    private Articles() {}

    /// What the last session of this programme offered, as `exercise/use`; empty before the first.
    static List<String> last(History history, Programme programme) {
        List<String> last = new ArrayList<>();
        for (int i = history.courses().size() - 1; i >= 0 && last.isEmpty(); i--) {
            Course course = history.courses().get(i);
            if (course.happened() && of(course, programme)) {
                for (Offered each : course.session().offer()) {
                    last.add(each.exercise() + "/" + each.use());
                }
            }
        }
        return List.copyOf(last);
    }

    private static boolean of(Course course, Programme programme) {
        for (Offered each : course.session().offer()) {
            for (Reason reason : each.reasons()) {
                Slot slot = reason.rule().equals("S12") ? reason.slot("programme") : null;
                if (slot != null && slot.text().equals(programme.id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
