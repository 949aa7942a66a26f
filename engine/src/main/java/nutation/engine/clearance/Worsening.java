package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Reading;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;
import org.jspecify.annotations.Nullable;

/// Resting pain that goes up over days and weeks (G11, R38, R41).
final class Worsening {
    /// G11: raised dates running.
    static final int RAISED_RUNNING = 3;

    /// G11: a week tells with so many dates.
    static final int DATES_A_WEEK = 3;

    /// G11: the mean is so much above week 1, in tenths.
    static final int ABOVE_WEEK_1 = 20;

    /// G11: so many rises running ...
    static final int RISES = 3;

    /// G11: ... add up to so much, in tenths.
    static final int RISES_ADD_UP = 10;

    /// Left, right and centre.
    private static final int PLACES = 3;

    private static final String RULE = "G11";

    private Worsening() {}

    static void tell(History history, Releases releases, int date, List<Hold> holds) {
        raised(history, releases, holds);
        weeks(history, releases, date, holds);
    }

    private static void raised(History history, Releases releases, List<Hold> holds) {
        for (Readings.Dated each : history.readings().dates()) {
            Reading by = each.raisedBy();
            int running = by == null ? 0 : history.readings().raisedRunning(each.date());
            if (by != null && running >= RAISED_RUNNING && !releases.spent(RULE, by)) {
                Reason reason = Reason.of(RULE, "raised-running").with("dates", running);
                holds.add(new Hold(RULE, by, Level.GENTLE, reason.from("A3:271", "R41")));
            }
        }
    }

    /// One complete week: sums of each date's first reading, for left, right and centre.
    private record Week(int dates, List<Integer> sums, Reading last) {
        /// Whether the mean of a place is so many tenths above that of another week: compared as
        /// sums.
        boolean above(Week other, int place, int tenths) {
            int rise = sums.get(place) * other.dates - other.sums.get(place) * dates;
            return 10 * rise >= tenths * dates * other.dates;
        }

        /// Whether the mean of a place rose.
        boolean rose(Week before, int place) {
            return sums.get(place) * before.dates > before.sums.get(place) * dates;
        }

        /// Whether the mean of any place is so much above that of week 1.
        boolean worse(Week first) {
            for (int place = 0; place < PLACES; place++) {
                if (above(first, place, ABOVE_WEEK_1)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void weeks(History history, Releases releases, int date, List<Hold> holds) {
        int first = firstDay(history, date);
        // The first week is compared with nothing.
        if (date - first < 2 * 7) {
            return;
        }
        Week base = null;
        List<Week> running = new ArrayList<>();
        for (int from = first; from + 6 < date; from += 7) {
            Week week = week(history, releases, from);
            if (week == null) {
                running.clear();
                continue;
            }
            if (base == null) {
                base = week;
            } else if (week.worse(base)) {
                hold(week, "above-week-1", holds);
            }
            running.add(week);
            if (running.size() > RISES && rising(running.subList(running.size() - RISES - 1, running.size()))) {
                hold(week, "rising", holds);
            }
        }
    }

    private static boolean rising(List<Week> weeks) {
        for (int place = 0; place < PLACES; place++) {
            boolean rising = true;
            for (int i = 1; i < weeks.size(); i++) {
                rising &= weeks.get(i).rose(weeks.get(i - 1), place);
            }
            if (rising && weeks.get(weeks.size() - 1).above(weeks.get(0), place, RISES_ADD_UP)) {
                return true;
            }
        }
        return false;
    }

    private static void hold(Week week, String code, List<Hold> holds) {
        Reason reason = Reason.of(RULE, code).from("A3:258", "A3:271", "R38", "R41");
        holds.add(new Hold(RULE, week.last(), Level.GENTLE, reason));
    }

    /// The week that begins on a date, or null where it tells too little. What a clinician has looked at is
    /// spent.
    private static @Nullable Week week(History history, Releases releases, int from) {
        int dates = 0;
        int left = 0;
        int right = 0;
        int centre = 0;
        Reading last = null;
        for (Readings.Dated each : history.readings().between(from, from + 6)) {
            Levels levels = each.first();
            if (levels != null && !releases.spent(RULE, each.last())) {
                dates++;
                left += levels.at(0);
                right += levels.at(1);
                centre += levels.at(2);
                last = each.last();
            }
        }
        return last == null || dates < DATES_A_WEEK ? null : new Week(dates, List.of(left, right, centre), last);
    }

    /// D3: day 1 is the date of the first session; the date itself where there was none.
    private static int firstDay(History history, int date) {
        for (Course each : history.courses()) {
            if (each.happened() && each.session().counts() && each.date() <= date) {
                return each.date();
            }
        }
        return date;
    }
}
