package nutation.engine.review;

import nutation.engine.Whole;
import nutation.engine.clearance.HeldDates;
import nutation.engine.diary.SessionKind;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// How much was done of what could be (V, R43).
///
/// @param openDates dates on which no rule but spacing held the day below full
/// @param planned full sessions that fitted into them (P)
/// @param full dates with a full session half or more attempted, or ended by pain (F)
/// @param light dates with a light session where a full one was offered (H)
public record Consistency(int openDates, int planned, int full, int light) {
    /// V: so many planned are the fewest that tell anything.
    static final int FEWEST_PLANNED = 3;

    private static final int WEEK = 7;

    /// Of the dates of a block before a date. What is done while the review is overdue belongs to no plan.
    static Consistency of(History history, Block block, int date, HeldDates held, PastDay.Of days) {
        int open = 0;
        int sevenths = 0;
        int full = 0;
        int light = 0;
        for (int day = block.start(); day < date && block.clock(held, day) < ReviewDue.OVERDUE_AT; day++) {
            PastDay past = days.on(day);
            if (past.open()) {
                open++;
                sevenths += history.preferences(day).week().fullSessions();
            }
            if (fullOn(history, day) && !held.locked(day)) {
                full++;
            } else if (past == PastDay.FULL && lightOn(history, day)) {
                light++;
            }
        }
        return new Consistency(open, Whole.div(sevenths, WEEK), full, light);
    }

    /// V: half the sets of a light day for a whole, and three fifths of the plan.
    public boolean consistent() {
        return 5 * (2 * full + light) >= 6 * planned && planned >= FEWEST_PLANNED;
    }

    private static boolean fullOn(History history, int date) {
        for (Course each : history.courses()) {
            boolean done = each.halfAttempted() || each.closedByPain() || each.red();
            if (counts(each, date) && each.session().full() && done) {
                return true;
            }
        }
        return false;
    }

    private static boolean lightOn(History history, int date) {
        for (Course each : history.courses()) {
            if (counts(each, date) && each.session().kind() == SessionKind.LIGHT) {
                return true;
            }
        }
        return false;
    }

    /// D12: consistency counts only what is valid and not withdrawn.
    private static boolean counts(Course course, int date) {
        return course.date() == date && course.happened() && course.session().counts();
    }
}
