package nutation.catalogue.invariant;

import java.util.List;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.diary.SessionKind;
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
                return full(seen) && count(seen, SessionKind.FULL, seen.date() - 1) > 0 ? "full yesterday" : null;
            }),
            new Invariant("K1", "never more full sessions than chosen in 7 dates", seen -> {
                int chosen = seen.preferences().week().fullSessions();
                int done = 0;
                for (int back = 0; back < WINDOW; back++) {
                    done += Math.min(
                            1, count(seen, SessionKind.FULL, seen.date() - back)); // W2: two devices count once
                }
                return full(seen) && done >= chosen ? done + " of " + chosen + " are done" : null;
            }),
            new Invariant("K2", "one full or light session a date", seen -> {
                int done = count(seen, SessionKind.FULL, seen.date()) + count(seen, SessionKind.LIGHT, seen.date());
                return done > 0 ? more(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("K3", "a raised date is light at most", seen -> {
                return seen.history().readings().raised(seen.date()) ? more(seen, SessionKind.LIGHT) : null;
            }),
            new Invariant("K3", "the date after a red event is light at most", seen -> {
                boolean red = seen.anyRed(each -> each.date() == seen.date() - 1);
                return red ? more(seen, SessionKind.LIGHT) : null;
            }),
            new Invariant("K3", "without a complete reading of today a day is light at most", seen -> {
                boolean read = seen.history().readings().on(seen.date()).stream()
                        .anyMatch(each -> each.left() != null && each.right() != null && each.centre() != null);
                TodaysSession now = seen.day().session();
                boolean full = now != null && seen.open() == null && now.kind() == SessionKind.FULL;
                return !read && full ? "a full session" : null;
            }),
            new Invariant("K3", "resting pain of 6 or 7 that nobody has checked makes today light at most", seen -> {
                List<Reading> today = seen.history().readings().on(seen.date());
                boolean high = !today.isEmpty() && high(today.get(today.size() - 1));
                boolean known = seen.known().releases().stream()
                        .anyMatch(each ->
                                each.restingLevel() != null && !seen.history().slip(each));
                return high && !known ? more(seen, SessionKind.LIGHT) : null;
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
                boolean waits = seen.day().questions().stream().anyMatch(each -> switch (each.code()) {
                    case CHECK, READING_BEFORE -> true;
                    case ADULT,
                            SCREENING,
                            NEW_PLACE,
                            READING_CLOSE,
                            READING_MORNING,
                            READING_EVENING,
                            REVIEW,
                            AEROBIC_AFTER -> false;
                });
                return seen.day().preview() != null && !waits ? "nothing is asked" : null;
            }));

    private static boolean full(Seen seen) {
        return more(seen, SessionKind.LIGHT) != null;
    }

    private static boolean high(Reading reading) {
        return reading.moment() != Moment.CLOSE
                && List.of(or0(reading.left()), or0(reading.right()), or0(reading.centre())).stream()
                        .anyMatch(each -> each >= HIGH_FROM);
    }

    private static int or0(@Nullable Integer score) {
        return score == null ? 0 : score;
    }

    private static int count(Seen seen, SessionKind kind, int date) {
        int count = 0;
        TodaysSession open = seen.open();
        for (int i = seen.courses().size() - 1; i >= 0; i--) {
            PastSession each = seen.courses().get(i).session();
            boolean going = open != null && each.id().equals(open.id());
            count += each.kind() == kind && each.date() == date && each.happened() && !going ? 1 : 0;
        }
        return count;
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
