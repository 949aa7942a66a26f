package nutation.engine.day;

import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;

/// How far apart full sessions lie, and how many a week holds (K1). No weekdays: a missed day just moves.
final class Spacing {
    /// K1: at least so many days between two full sessions.
    static final int DAYS_BETWEEN = 2;

    /// D2: the window, in dates.
    static final int WINDOW = 7;

    private Spacing() {}

    static Ceiling on(History history, int date, String open) {
        int last = Integer.MIN_VALUE;
        int done = 0;
        for (Course course : history.courses()) {
            PastSession session = course.session();
            boolean full = session.full() && session.happened();
            if (full && session.date() <= date && !session.id().equals(open)) {
                // Two on one date, from two devices, are one (W2).
                boolean another = session.date() != last;
                last = Math.max(last, session.date());
                if (another && session.date() > date - WINDOW) {
                    done++;
                }
            }
        }
        int week = history.preferences(date).week().fullSessions();
        if (last != Integer.MIN_VALUE && date - last < DAYS_BETWEEN) {
            Reason reason = Reason.of("K1", "spacing").with("days", date - last).with("needed", DAYS_BETWEEN);
            return new Ceiling(KindOfDay.LIGHT, reason.from("C04"));
        }
        if (done >= week) {
            Reason reason = Reason.of("K1", "week-full").with("done", done).with("week", week);
            return new Ceiling(KindOfDay.LIGHT, reason.from("C04"));
        }
        return new Ceiling(
                KindOfDay.FULL,
                Reason.of("K1", "full-free")
                        .with("done", done)
                        .with("week", week)
                        .from("C04"));
    }
}
