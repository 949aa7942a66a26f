package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Releases;
import nutation.engine.diary.At;
import nutation.engine.diary.Released;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Readings;

/// What lowers every ladder: raised dates running (K4), a release (G14), days away (L4).
final class Falls {
    /// L4: away, or a side unseen, for so many days: one rung; a side unseen only from the next number on.
    static final int AWAY_ONE_FROM = 7;

    /// L4: away so many days: two rungs; a side unseen so many days: one.
    static final int AWAY_TWO_FROM = 14;

    /// L4: away or unseen so many days: first rung.
    static final int AWAY_ALL_FROM = 28;

    /// K4: the second raised date running.
    static final int RAISED_RUNNING = 2;

    private Falls() {}

    /// All until a date, oldest first.
    static List<Fall> on(History history, Releases releases, int date) {
        List<Fall> falls = new ArrayList<>();
        raised(history, falls);
        for (Released each : releases.restarts()) {
            Reason reason = Reason.of("G14", "after-release").from("safety 1");
            falls.add(new Fall(each.at(), each.at().date(), 1, reason));
        }
        away(history, date, falls);
        return List.copyOf(falls);
    }

    /// K4: once for each run. A reading dated after today counts at once (W3).
    private static void raised(History history, List<Fall> falls) {
        for (Readings.Dated each : history.readings().dates()) {
            boolean second = each.raised() && history.readings().raisedRunning(each.date()) == RAISED_RUNNING;
            if (second && each.raisedBy() != null) {
                Reason reason = Reason.of("K4", "raised-twice").from("A3:271", "R42");
                falls.add(new Fall(each.raisedBy().at(), each.date(), 1, reason));
            }
        }
    }

    private static void away(History history, int date, List<Fall> falls) {
        Course last = null;
        for (Course each : history.courses()) {
            if (each.happened() && each.date() <= date) {
                if (last != null) {
                    add(falls, each.session().start(), each.date(), each.date() - last.date());
                }
                last = each;
            }
        }
        if (last != null && last.date() < date) {
            add(falls, new At(date, 0, 0), date, date - last.date());
        }
    }

    private static void add(List<Fall> falls, At at, int date, int days) {
        int rungs = days >= AWAY_ALL_FROM ? Fall.TO_FIRST : days >= AWAY_TWO_FROM ? 2 : days >= AWAY_ONE_FROM ? 1 : 0;
        if (rungs > 0) {
            falls.add(new Fall(at, date, rungs, Reason.of("L4", "away").with("days", days)));
        }
    }
}
