package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Reading;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;

/// Resting pain that is too high to go on with (G9, R36).
final class RestingPain {
    /// G9: from here on it is urgent.
    static final int URGENT_FROM = 8;

    /// G9: on so many of the last dates.
    static final int HIGH_DATES = 3;

    /// G9: the window, in dates.
    static final int HIGH_WINDOW = 7;

    private RestingPain() {}

    static void tell(History history, Releases releases, List<Hold> holds) {
        List<Integer> highDates = new ArrayList<>();
        for (Reading each : history.readings().high()) {
            if (releases.spent("G9", each)) {
                continue;
            }
            int highest = Levels.highest(each);
            if (highest >= URGENT_FROM) {
                Reason reason =
                        Reason.of("G9", "very-high").with("score", highest).from("safety 1");
                holds.add(new Hold("G9", each, Level.URGENT, reason));
            } else if (highest > Releases.knownLevel(history, each.at())) {
                int dates = dates(highDates, each.at().date());
                if (dates >= HIGH_DATES) {
                    Reason reason = Reason.of("G9", "high-often")
                            .with("days", dates)
                            .with("score", Readings.HIGH_FROM)
                            .from("A3:256", "R36");
                    holds.add(new Hold("G9", each, Level.GENTLE, reason));
                }
            }
        }
    }

    /// Puts a date to the others, which are in order, and tells how many there are in the window up to it.
    private static int dates(List<Integer> high, int date) {
        int to = high.size();
        while (to > 0 && high.get(to - 1) > date) {
            to--;
        }
        if (to == 0 || high.get(to - 1) < date) {
            high.add(to, date);
            to++;
        }
        int from = to;
        while (from > 0 && high.get(from - 1) > date - HIGH_WINDOW) {
            from--;
        }
        return to - from;
    }
}
