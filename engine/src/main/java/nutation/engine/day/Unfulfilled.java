package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Allowed;
import nutation.engine.diary.Offered;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import org.jspecify.annotations.Nullable;

/// A full session that could not be composed (S10).
final class Unfulfilled {
    /// S10: the planned full session running that could not be composed from which on nothing fits.
    static final int NOTHING_FITS = 3;

    private Unfulfilled() {}

    /// Why it is a light one instead.
    static List<Reason> reasons(History history, int date, List<Allowed> uses, int minutes) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("S10", "no-full").with("minutes", minutes));
        reasons.addAll(Muscles.missing(uses));
        if (byConditions(uses)) {
            reasons.add(Reason.of("S10", PastSession.COUNTS_AS_FULL));
        } else if (running(history, date) + 1 >= NOTHING_FITS) {
            reasons.add(Reason.of("S10", "nothing-fits"));
        }
        return reasons;
    }

    /// That nothing fits, where it is said, or null.
    static @Nullable Reason nothingFits(List<Reason> why) {
        for (Reason each : why) {
            if (each.rule().equals("S10") && each.code().equals("nothing-fits")) {
                return each;
            }
        }
        return null;
    }

    /// The reason by which a session counts as full, as a list of one or none.
    static List<Reason> countsAsFull(List<Reason> why) {
        List<Reason> counts = new ArrayList<>();
        for (Reason each : why) {
            if (each.rule().equals("S10") && !each.code().equals("nothing-fits")) {
                counts.add(each);
            }
        }
        return counts;
    }

    /// Whether conditions, not pain, take it away: no strength move that pain or a stage alone keeps out is
    /// there.
    private static boolean byConditions(List<Allowed> uses) {
        boolean condition = false;
        for (Allowed each : uses) {
            for (Allowed.SideOut out : each.out()) {
                if (out.reason().rule().startsWith("P")) {
                    return false;
                }
                condition |=
                        out.reason().rule().equals("S4") && out.reason().code().equals("condition");
            }
        }
        return condition;
    }

    /// How many planned full sessions running have ended as light ones.
    private static int running(History history, int date) {
        int running = 0;
        for (int i = history.courses().size() - 1; i >= 0; i--) {
            Course each = history.courses().get(i);
            if (!each.happened() || each.date() >= date) {
                continue;
            }
            if (each.session().full()) {
                return running;
            }
            running += planned(each) ? 1 : 0;
        }
        return running;
    }

    private static boolean planned(Course course) {
        for (Offered each : course.session().offer()) {
            for (Reason reason : each.reasons()) {
                if (reason.rule().equals("S10") && reason.code().equals("no-full")) {
                    return true;
                }
            }
        }
        return false;
    }
}
