package nutation.catalogue.invariant;

import java.util.List;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.SessionKind;
import nutation.engine.history.Course;
import nutation.engine.history.PastSession;
import nutation.engine.history.Readings;
import org.jspecify.annotations.Nullable;

/// Rules K: how often, and what makes a day less.
final class RestDays {
    private static final int WINDOW = 7;
    private static final int HIGH_FROM = 6;

    private RestDays() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("K1", "two full sessions never lie on neighbouring dates", seen -> {
                return full(seen) && done(seen, SessionKind.FULL, seen.date() - 1) ? "full yesterday" : null;
            }),
            new Invariant("K1", "never more full sessions than chosen in 7 dates", seen -> {
                if (!full(seen)) {
                    return null;
                }
                int chosen = seen.preferences().week().fullSessions();
                int done = fullDates(seen);
                return done >= chosen ? done + " of " + chosen + " are done" : null;
            }),
            new Invariant("K2", "one full or light session a date", seen -> {
                boolean done = done(seen, SessionKind.FULL, seen.date()) || done(seen, SessionKind.LIGHT, seen.date());
                return done ? more(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("K3", "a raised date is light at most", seen -> {
                return seen.history().readings().raised(seen.date()) ? more(seen, SessionKind.LIGHT) : null;
            }),
            new Invariant("K3", "the date after a red event is light at most", seen -> {
                boolean red = seen.anyRed(each -> each.date() == seen.date() - 1);
                return red ? more(seen, SessionKind.LIGHT) : null;
            }),
            new Invariant("K3", "without a complete reading of today a day is light at most", seen -> {
                TodaysSession now = seen.day().session();
                boolean full = now != null && seen.open() == null && now.kind() == SessionKind.FULL;
                return full && !read(seen.history().readings().on(seen.date())) ? "a full session" : null;
            }),
            new Invariant("K3", "resting pain of 6 or 7 that nobody has checked makes today light at most", seen -> {
                List<Reading> today = seen.history().readings().on(seen.date());
                boolean high = !today.isEmpty() && high(today.getLast());
                return high && !checked(seen) ? more(seen, SessionKind.LIGHT) : null;
            }),
            new Invariant("K4", "the second raised date running is comfort", seen -> {
                Readings readings = seen.history().readings();
                boolean second = readings.raised(seen.date()) && readings.raised(seen.date() - 1);
                return second ? more(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("K5", "who asks for rest gets comfort, who asks for less gets light at most", seen -> {
                Less less = seen.preferences().today();
                return less == null ? null : more(seen, less == Less.REST ? SessionKind.COMFORT : SessionKind.LIGHT);
            }),
            new Invariant("G2", "a preview waits only where nothing may be started or a reading is due", seen -> {
                return seen.day().preview() != null && !waits(seen.day().questions()) ? "nothing is asked" : null;
            }));

    private static boolean waits(List<Question> questions) {
        for (Question each : questions) {
            boolean waits = switch (each.code()) {
                case CHECK, READING_BEFORE -> true;
                case ADULT,
                        SCREENING,
                        NEW_PLACE,
                        READING_CLOSE,
                        READING_MORNING,
                        READING_EVENING,
                        REVIEW,
                        AEROBIC_AFTER -> false;
            };
            if (waits) {
                return true;
            }
        }
        return false;
    }

    private static boolean full(Seen seen) {
        for (TodaysSession each : seen.offers()) {
            if (each.kind() == SessionKind.FULL) {
                return true;
            }
        }
        return false;
    }

    private static boolean read(List<Reading> today) {
        for (Reading each : today) {
            if (each.left() != null && each.right() != null && each.centre() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean high(Reading reading) {
        return reading.moment() != Moment.CLOSE
                && (high(reading.left()) || high(reading.right()) || high(reading.centre()));
    }

    private static boolean high(@Nullable Integer score) {
        return score != null && score >= HIGH_FROM;
    }

    private static boolean checked(Seen seen) {
        for (Released each : seen.known().releases()) {
            if (each.restingLevel() != null && !seen.history().slip(each)) {
                return true;
            }
        }
        return false;
    }

    /// On how many of the last 7 dates a full session happened; W2: two devices count once.
    private static int fullDates(Seen seen) {
        int dates = 0;
        for (Course each : seen.courses()) {
            int back = seen.date() - each.date();
            if (back >= 0 && back < WINDOW && done(seen, SessionKind.FULL, each.session())) {
                dates |= 1 << back;
            }
        }
        return Integer.bitCount(dates);
    }

    /// Whether a session of this kind happened on a date, but for the one that goes on.
    private static boolean done(Seen seen, SessionKind kind, int date) {
        List<Course> courses = seen.courses();
        for (int i = courses.size() - 1; i >= 0; i--) {
            PastSession each = courses.get(i).session();
            if (each.date() == date && done(seen, kind, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean done(Seen seen, SessionKind kind, PastSession session) {
        TodaysSession open = seen.open();
        return session.kind() == kind
                && session.happened()
                && (open == null || !session.id().equals(open.id()));
    }

    private static @Nullable String more(Seen seen, SessionKind most) {
        for (TodaysSession each : seen.offers()) {
            if (each.kind().compareTo(most) < 0) {
                return "a " + each.kind() + " session is offered";
            }
        }
        return null;
    }
}
