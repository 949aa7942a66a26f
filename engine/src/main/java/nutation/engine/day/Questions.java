package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Due;
import nutation.engine.clearance.Gate;
import nutation.engine.clearance.UnknownPlaces;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.PastSession;
import nutation.engine.review.ReviewDue;

/// What is still to be asked on a date (G2, G8, P7, P9, K3).
final class Questions {
    /// P9: the evening after is asked from here (choice).
    static final String EVENING = "18:00";

    static final String ANY_TIME = "00:00";

    private Questions() {}

    /// @param outings of which nobody has told how they felt afterwards
    static List<Question> on(
            Catalogue catalogue, History history, Gate gate, ReviewDue review, List<String> outings, int date) {
        List<Question> questions = new ArrayList<>();
        if (history.profile(date) == null) {
            questions.add(ask(Question.Code.ADULT, ANY_TIME, List.of()));
        }
        if (gate.screeningDue() != null) {
            questions.add(ask(Question.Code.SCREENING, ANY_TIME, Due.asked(catalogue, false, true)));
        }
        if (gate.checkDue() != null) {
            List<String> items = Due.asked(catalogue, true, mayBePregnant(history, date));
            questions.add(ask(Question.Code.CHECK, ANY_TIME, items));
        }
        List<String> places = UnknownPlaces.unanswered(history, date);
        if (!places.isEmpty()) {
            questions.add(ask(Question.Code.NEW_PLACE, ANY_TIME, places));
        }
        if (closeDue(history, date)) {
            questions.add(ask(Question.Code.READING_CLOSE, ANY_TIME, List.of()));
        }
        boolean complete = history.readings().latestComplete(date, null) != null;
        if (sessionOn(history, date - 1)) {
            if (!complete) {
                questions.add(ask(Question.Code.READING_MORNING, ANY_TIME, List.of()));
            }
            if (!readAt(history, date, Moment.EVENING)) {
                questions.add(ask(Question.Code.READING_EVENING, EVENING, List.of()));
            }
        }
        if (!complete) {
            questions.add(ask(Question.Code.READING_BEFORE, ANY_TIME, List.of()));
        }
        if (review.asked()) {
            questions.add(ask(Question.Code.REVIEW, ANY_TIME, List.of()));
        }
        if (!outings.isEmpty()) {
            questions.add(ask(Question.Code.AEROBIC_AFTER, ANY_TIME, outings));
        }
        return List.copyOf(questions);
    }

    private static Question ask(Question.Code code, String from, List<String> items) {
        return new Question(code, from, items);
    }

    private static boolean mayBePregnant(History history, int date) {
        List<Screening> all = history.screenings();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).at().date() <= date) {
                return all.get(i).conditions().get("pregnancy") != Has.NO;
            }
        }
        return false;
    }

    /// P7: after a painful or red answer the resting pain is asked at the close.
    private static boolean closeDue(History history, int date) {
        for (Course course : history.courses()) {
            if (course.date() == date && course.happened() && course.session().end() != null) {
                if (course.hurt() && !readSince(history, course.session())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean readSince(History history, PastSession session) {
        for (Reading each : history.readings().all()) {
            if (each.at().compareTo(session.last()) >= 0 && Levels.of(each).complete()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sessionOn(History history, int date) {
        for (Course each : history.courses()) {
            if (each.date() == date && each.happened()) {
                return true;
            }
        }
        return false;
    }

    private static boolean readAt(History history, int date, Moment moment) {
        for (Reading each : history.readings().on(date)) {
            if (each.moment() == moment) {
                return true;
            }
        }
        return false;
    }
}
