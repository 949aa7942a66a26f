package nutation.engine.aerobic;

import java.util.List;
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

    /// @param to the last date; for the week that runs without end, as evidence for less counts at once (W3)
    static WeekSigns of(History history, HeldDates held, List<Outing> outings, int from, int to) {
        int minutes = 0;
        int morePain = 0;
        boolean numb = false;
        for (Outing each : outings) {
            if (each.date() >= from && each.date() <= to) {
                minutes += each.withdrawn() || held.locked(each.date()) ? 0 : each.minutes();
                morePain += each.morePain() ? 1 : 0;
                numb |= each.numb();
            }
        }
        return new WeekSigns(minutes, morePain, flare(history, from, to, morePain, numb));
    }

    private static @Nullable Reason flare(History history, int from, int to, int morePain, boolean numb) {
        if (numb) {
            return Reason.of("A2", "back-numb").from("A3:259", "R39");
        }
        if (red(history, from, to)) {
            return Reason.of("A2", "back-red").from("ladders 2");
        }
        if (raised(history, from, to)) {
            return Reason.of("A2", "back-raised").from("ladders 2");
        }
        return morePain >= MORE_PAIN_BACK
                ? Reason.of("A2", "back-pain").with("times", morePain).from("ladders 2")
                : null;
    }

    private static boolean red(History history, int from, int to) {
        for (Course each : history.courses()) {
            if (each.date() >= from && each.date() <= to && each.red()) {
                return true;
            }
        }
        return false;
    }

    private static boolean raised(History history, int from, int to) {
        for (Readings.Dated each : history.readings().dates()) {
            if (each.date() >= from && each.date() <= to && each.raised()) {
                return true;
            }
        }
        return false;
    }
}
