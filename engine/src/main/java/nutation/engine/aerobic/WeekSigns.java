package nutation.engine.aerobic;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;
import nutation.engine.clearance.HeldDates;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Readings;
import org.jspecify.annotations.Nullable;

/// What one week tells about its minutes (A2).
///
/// @param minutes what counts for more: not withdrawn, not made under a lock (D12)
/// @param morePain outings after which it hurt more
/// @param flare why the target goes back, or null
record WeekSigns(int minutes, int morePain, @Nullable Reason flare) {
    /// A2: so many outings with more pain send the target back.
    static final int MORE_PAIN_BACK = 2;

    static final int DAYS = 7;

    /// Every week from the first date to the one of `date`. What is dated after that one counts in it: evidence
    /// for less counts at once (W3), and a week that runs gives no step.
    static List<WeekSigns> all(History history, HeldDates held, List<Outing> outings, int first, int date) {
        int weeks = Whole.div(date - first, DAYS) + 1;
        int[] minutes = new int[weeks];
        int[] morePain = new int[weeks];
        boolean[] numb = new boolean[weeks];
        boolean[] red = new boolean[weeks];
        boolean[] raised = new boolean[weeks];
        for (Outing each : outings) {
            if (each.date() >= first) {
                int week = week(first, each.date(), weeks);
                minutes[week] += each.withdrawn() || held.locked(each.date()) ? 0 : each.minutes();
                morePain[week] += each.morePain() ? 1 : 0;
                numb[week] |= each.numb();
            }
        }
        for (Course each : history.courses()) {
            if (each.date() >= first && each.red()) {
                red[week(first, each.date(), weeks)] = true;
            }
        }
        for (Readings.Dated each : history.readings().dates()) {
            if (each.date() >= first && each.raised()) {
                raised[week(first, each.date(), weeks)] = true;
            }
        }
        List<WeekSigns> signs = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            Reason flare = flare(numb[week], red[week], raised[week], morePain[week]);
            signs.add(new WeekSigns(minutes[week], morePain[week], flare));
        }
        return signs;
    }

    private static int week(int first, int date, int weeks) {
        return Math.min(Whole.div(date - first, DAYS), weeks - 1);
    }

    private static @Nullable Reason flare(boolean numb, boolean red, boolean raised, int morePain) {
        if (numb) {
            return Reason.of("A2", "back-numb").from("A3:259", "R39");
        }
        if (red) {
            return Reason.of("A2", "back-red").from("ladders 2");
        }
        if (raised) {
            return Reason.of("A2", "back-raised").from("ladders 2");
        }
        return morePain >= MORE_PAIN_BACK
                ? Reason.of("A2", "back-pain").with("times", morePain).from("ladders 2")
                : null;
    }
}
