package nutation.engine.aerobic;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.AllowedOuting;
import nutation.engine.allowed.Circumstances;
import nutation.engine.allowed.Stage;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Level;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// The aerobic week of a date: stretching never counts, only minutes of outings (A3).
///
/// @param week the week of the programme (D3), 1 before the first session too
/// @param target minutes of the four activities together, or null where none is shown
/// @param done minutes of this week until the date
/// @param minutes the same by date, oldest first, dates with any
/// @param activities what one may do, in which way, and why not
/// @param avoid rules of the articles that say what to leave out, whatever the activity
/// @param reasons every reason
/// @param unanswered ids of outings of the last 7 dates of which nobody has told how they felt afterwards (A1)
public record AerobicWeek(
        int week,
        @Nullable Integer target,
        int done,
        List<Minutes> minutes,
        List<AllowedOuting> activities,
        List<String> avoid,
        List<Reason> reasons,
        List<String> unanswered) {

    /// R33, R34: lunges and other moves on one foot, and high impact.
    private static final List<String> AVOID = List.of("R33", "R34");

    /// A1: so many dates long an outing is asked about (choice).
    static final int ASKED_DAYS = 7;

    private static final String WATER = "water";

    /// Minutes of one date.
    public record Minutes(int date, int minutes) {}

    /// The week of a date.
    ///
    /// @param circumstances those of the date
    /// @param clearance what the gate says of the date, the short check apart: that stands before sessions
    /// @param held on which dates the programme was held back
    public static AerobicWeek on(
            Catalogue catalogue,
            History history,
            Circumstances circumstances,
            int date,
            Clearance clearance,
            HeldDates held) {
        Level level = clearance.level();
        List<Outing> outings = Outing.all(history);
        Stage stage = Stage.under(history, clearance, date);
        List<AllowedOuting> activities = AllowedOuting.on(catalogue, history, circumstances, stage, date);
        List<Reason> reasons = new ArrayList<>(absent(level, activities));
        // Before the first session the first week has not begun: its target stands there already.
        int day = Math.max(1, stage.day());
        Integer shown = null;
        AerobicTarget target = AerobicTarget.on(history, held, outings, date - day + 1, date);
        if (reasons.isEmpty()) {
            shown = target.minutes();
            reasons.addAll(why(target, level));
        }
        if (waterHurt(outings, date)) {
            reasons.add(Reason.of("A3", "water-hurt").from("A3:281", "R32"));
        }
        List<Minutes> minutes = minutes(outings, target.from(), date);
        int done = 0;
        for (Minutes each : minutes) {
            done += each.minutes();
        }
        return new AerobicWeek(
                target.week(),
                shown,
                done,
                minutes,
                activities,
                AVOID,
                List.copyOf(reasons),
                unanswered(outings, date));
    }

    /// Why no target is shown on this date, as far as gate and conditions say; empty where one may be.
    private static List<Reason> absent(Level level, List<AllowedOuting> activities) {
        List<Reason> reasons = new ArrayList<>();
        if (level.compareTo(Level.GENTLE) < 0) {
            reasons.add(Reason.of("A2", "not-now").with("level", level.code()));
        }
        List<Reason> out = new ArrayList<>();
        for (AllowedOuting each : activities) {
            if (each.open()) {
                return reasons;
            }
            for (Reason reason : each.out()) {
                if (!out.contains(reason)) {
                    out.add(reason);
                }
            }
        }
        reasons.addAll(out);
        return reasons;
    }

    private static List<Reason> why(AerobicTarget target, Level level) {
        List<Reason> reasons = new ArrayList<>();
        Reason change = target.change();
        if (change != null) {
            reasons.add(change);
        }
        reasons.add(target.start());
        if (level == Level.GENTLE || level == Level.KEEP) {
            reasons.add(Reason.of("A2", "frozen").with("level", level.code()));
        }
        return reasons;
    }

    private static List<Minutes> minutes(List<Outing> outings, int from, int date) {
        List<Minutes> result = new ArrayList<>();
        for (int day = from; day <= date; day++) {
            int sum = 0;
            for (Outing each : outings) {
                sum += each.date() == day && !each.withdrawn() ? each.minutes() : 0;
            }
            if (sum > 0) {
                result.add(new Minutes(day, sum));
            }
        }
        return List.copyOf(result);
    }

    /// R32: whether the newest outing in water of the last days brought more pain.
    private static boolean waterHurt(List<Outing> outings, int date) {
        boolean hurt = false;
        for (Outing each : outings) {
            if (each.activity().equals(WATER) && lately(each, date) && each.answer() != null) {
                hurt = each.morePain();
            }
        }
        return hurt;
    }

    /// The same as [#unanswered] of the week of a date.
    public static List<String> unanswered(History history, int date) {
        return unanswered(Outing.all(history), date);
    }

    private static List<String> unanswered(List<Outing> outings, int date) {
        List<String> ids = new ArrayList<>();
        for (Outing each : outings) {
            if (lately(each, date) && each.answer() == null && !each.withdrawn()) {
                ids.add(each.id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean lately(Outing outing, int date) {
        return outing.date() <= date && outing.date() > date - ASKED_DAYS;
    }
}
