package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Releases;
import nutation.engine.diary.At;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.SessionKind;
import nutation.engine.explain.Reason;
import nutation.engine.history.Closing;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.PastSession;

/// What keeps a day at most light (K3), as far as it needs no ladder and no review.
final class AtMostLight {
    /// K3: resting pain from here on keeps the day light (above 7 the gate has closed already).
    static final int HIGH_FROM = 6;

    private AtMostLight() {}

    static List<Ceiling> on(History history, int date) {
        List<Ceiling> ceilings = new ArrayList<>();
        if (redOn(history, date - 1)) {
            ceilings.add(light(Reason.of("K3", "red-yesterday").from("A3:250")));
        }
        if (history.readings().raised(date)) {
            ceilings.add(light(Reason.of("K3", "raised").from("A3:271")));
        } else if (history.readings().raised(date - 1) && lastIsRaised(history, date)) {
            ceilings.add(light(Reason.of("K3", "raised-yesterday").from("A3:271")));
        }
        if (closedHigher(history, date - 1)) {
            ceilings.add(light(Reason.of("K3", "closed-higher").from("A3:205")));
        }
        List<Reading> today = history.readings().on(date);
        if (!today.isEmpty()) {
            Reading latest = today.get(today.size() - 1);
            int highest = Levels.of(latest).highest();
            if (highest >= HIGH_FROM && highest > Releases.knownLevel(history, latest.at())) {
                ceilings.add(light(Reason.of("K3", "high-today").with("score", highest)));
            }
        }
        if (history.readings().latestComplete(date, null) == null) {
            ceilings.add(light(Reason.of("K3", "no-reading")));
        }
        if (firstSinceRelease(history, date)) {
            ceilings.add(light(Reason.of("K3", "after-release")));
        }
        return ceilings;
    }

    /// Whether the newest reading until today is raised.
    private static boolean lastIsRaised(History history, int date) {
        for (int day = date; day >= date - 1; day--) {
            List<Reading> read = history.readings().on(day);
            if (!read.isEmpty()) {
                return history.readings().raised(read.get(read.size() - 1), day);
            }
        }
        return false;
    }

    /// P7: the reading at the close of a session of that date was 2 or more above its start.
    private static boolean closedHigher(History history, int date) {
        for (Course course : history.courses()) {
            if (course.date() == date && Closing.rise(history, course) >= Closing.HIGHER_BY) {
                return true;
            }
        }
        return false;
    }

    private static Ceiling light(Reason reason) {
        return new Ceiling(KindOfDay.LIGHT, reason);
    }

    private static boolean redOn(History history, int date) {
        for (Course course : history.courses()) {
            if (course.date() == date && course.red()) {
                return true;
            }
        }
        return false;
    }

    private static boolean firstSinceRelease(History history, int date) {
        Released release = Releases.on(history, date).latest();
        At since = release == null ? null : release.at();
        return since != null && !anySince(history, since, date);
    }

    private static boolean anySince(History history, At since, int date) {
        for (Course course : history.courses()) {
            PastSession session = course.session();
            boolean exercised = session.kind() != SessionKind.COMFORT && session.happened() && session.counts();
            if (exercised && session.start().compareTo(since) > 0 && session.date() < date) {
                return true;
            }
        }
        return false;
    }
}
