package nutation.engine.progress;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;
import nutation.engine.aerobic.AerobicMinutes;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.history.Readings;

/// Seven days of the diary.
///
/// @param from its first date
/// @param read dates with a complete reading; the sums are of the first of each (D4)
/// @param left sum of the left levels
/// @param right sum of the right levels
/// @param centre sum of the middle levels
/// @param raised dates with pain higher than usual (D6)
/// @param sessions that were done, whole or in part
/// @param red dates with a warning sign during a session
/// @param minutes of outings
public record ProgressWeek(
        int from, int read, int left, int right, int centre, int raised, int sessions, int red, int minutes) {

    static final int DAYS = 7;

    private static final int TENTHS = 10;

    static List<ProgressWeek> all(History history, int from, int to) {
        List<ProgressWeek> weeks = new ArrayList<>();
        for (int week = from; week <= to; week += DAYS) {
            weeks.add(of(history, week, Math.min(week + DAYS - 1, to)));
        }
        return List.copyOf(weeks);
    }

    private static ProgressWeek of(History history, int from, int to) {
        int read = 0;
        int raised = 0;
        int[] sums = new int[3];
        for (Readings.Dated each : history.readings().dates()) {
            if (each.date() >= from && each.date() <= to) {
                raised += each.raised() ? 1 : 0;
                Levels first = each.first();
                if (first != null) {
                    read++;
                    for (int place = 0; place < sums.length; place++) {
                        sums[place] += first.at(place);
                    }
                }
            }
        }
        int sessions = 0;
        List<Integer> red = new ArrayList<>();
        for (Course each : history.courses()) {
            if (each.date() >= from && each.date() <= to && each.happened()) {
                sessions += each.session().counts() ? 1 : 0;
                if (each.red() && !red.contains(each.date())) {
                    red.add(each.date());
                }
            }
        }
        return new ProgressWeek(
                from,
                read,
                sums[0],
                sums[1],
                sums[2],
                raised,
                sessions,
                red.size(),
                AerobicMinutes.between(history, from, to));
    }

    /// The mean of a place in tenths of a point, rounded half up; its sum is one of this week's.
    public int mean(int sum) {
        return Whole.div(2 * TENTHS * sum + read, 2 * read);
    }
}
