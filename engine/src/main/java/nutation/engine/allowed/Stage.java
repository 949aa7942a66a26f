package nutation.engine.allowed;

import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Level;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Key;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// How far the programme has opened (S6).
///
/// @param number 1, 2 or 3
/// @param comfortable comfortable full sessions so far (D13), since the last 28 days away
/// @param day day of the programme (D3), 0 before the first session
public record Stage(int number, int comfortable, int day) {
    /// S6: comfortable full sessions that open stage 2.
    static final int FOR_STAGE_2 = 3;

    /// S6: comfortable full sessions that open stage 3, and the day before which it stays shut.
    static final int FOR_STAGE_3 = 6;

    static final int STAGE_3_FROM_DAY = 15;

    /// S6: stages are lost by so many days away.
    static final int LOST_AFTER_DAYS = 28;

    /// The stage on a date.
    public static Stage on(History history, int date) {
        int first = 0;
        int last = 0;
        int comfortable = 0;
        int counted = 0;
        for (Course course : history.courses()) {
            // Evidence for more: valid, not withdrawn, not dated after today (D12).
            if (!course.happened() || !course.session().counts() || course.date() > date) {
                continue;
            }
            if (last == 0 || course.date() - last >= LOST_AFTER_DAYS) {
                first = course.date();
                comfortable = 0;
                counted = 0;
            }
            last = course.date();
            boolean full = course.session().full() && course.date() < date;
            // Two on one date, from two devices, are one (W2).
            if (full && course.date() != counted && comfortable(history, course, date)) {
                comfortable++;
                counted = course.date();
            }
        }
        boolean away = last == 0 || date - last >= LOST_AFTER_DAYS;
        int day = away ? 0 : date - first + 1;
        int number = away ? 1 : number(comfortable, day);
        return new Stage(number, away ? 0 : comfortable, day);
    }

    /// The stage on a date where the gate says so much: under `keep` nothing opens that was not open when it
    /// began (G13).
    public static Stage under(History history, Clearance clearance, int date) {
        Stage stage = on(history, date);
        if (clearance.level().compareTo(Level.KEEP) > 0 || stage.number() == 1) {
            return stage;
        }
        int since = date;
        for (Key each : clearance.keys()) {
            Entry cause = history.entry(each.entry());
            since = cause == null ? since : Math.min(since, cause.at().date());
        }
        int kept = since == date ? stage.number() : on(history, since).number();
        return new Stage(Math.min(stage.number(), kept), stage.comfortable(), stage.day());
    }

    /// D13: full, half or more attempted, no painful, red or numb answer, and quiet.
    static boolean comfortable(History history, Course course, int date) {
        return !course.hurt() && course.halfAttempted() && history.readings().quietAfter(course.date(), date);
    }

    /// Comfortable sessions that the given stage needs.
    static int needed(int stage) {
        return stage == 2 ? FOR_STAGE_2 : FOR_STAGE_3;
    }

    private static int number(int comfortable, int day) {
        if (comfortable >= FOR_STAGE_3 && day >= STAGE_3_FROM_DAY) {
            return 3;
        }
        return comfortable >= FOR_STAGE_2 ? 2 : 1;
    }
}
