package nutation.engine.aerobic;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.clearance.HeldDates;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// The minutes of one week, folded from the weeks before it (A1, A2).
///
/// @param week its number, from 1 (D3)
/// @param from its first date
/// @param start where the first week began
/// @param change what the newest week decided, or null in a first week without a flare
record AerobicTarget(
        int week,
        int from,
        int minutes,
        Reason start,
        @Nullable Reason change) {
    /// R29, A3:235-237: the one number that an article states.
    static final int GOAL = 150;

    /// A1: nothing at all becomes so many minutes (choice).
    static final int FROM_NOTHING = 5;

    /// A2: a step is so many minutes, or a tenth where that is more (safety 4).
    static final int STEP = 5;

    static final int TENTH = 10;

    /// A2: four fifths of the target are enough.
    static final int ENOUGH_PARTS = 4;

    static final int PARTS = 5;

    private static final String UP = "up";

    /// @param first day 1 of the programme (D3)
    static AerobicTarget on(History history, HeldDates held, List<Outing> outings, int first, int date) {
        Integer told = history.aerobicMinutes(first);
        int minutes = start(told);
        int quiet = minutes; // the target of the last week without a flare
        Reason start = why(told, minutes);
        Reason change = null;
        int from = first;
        for (WeekSigns signs : WeekSigns.all(history, held, outings, first, date)) {
            boolean over = from + WeekSigns.DAYS <= date;
            Reason flare = signs.flare();
            if (flare != null) {
                minutes = quiet;
                change = flare.with("target", minutes);
            } else if (over) {
                quiet = minutes;
                change = step(signs, held.heldDays(from, from + WeekSigns.DAYS - 1) > 0, minutes);
                minutes = change.code().equals(UP) ? raised(minutes) : minutes;
            }
            from += over ? WeekSigns.DAYS : 0;
        }
        return new AerobicTarget(Whole.div(from - first, WeekSigns.DAYS) + 1, from, minutes, start, change);
    }

    /// A1: as told; nothing becomes a little, and nobody is asked for more than the goal.
    static int start(@Nullable Integer told) {
        return told == null || told == 0 ? FROM_NOTHING : Math.min(told, GOAL);
    }

    /// A2: one step up.
    static int raised(int target) {
        return Math.min(GOAL, target + Math.max(STEP, Whole.div(target, TENTH)));
    }

    private static Reason why(@Nullable Integer told, int minutes) {
        if (told == null || told == 0) {
            return Reason.of("A1", "start-small").with("target", minutes).from("R30");
        }
        return told > GOAL
                ? Reason.of("A1", "start-at-goal").with("told", told).from("A3:235-237", "R29")
                : Reason.of("A1", "start").with("told", told).from("A3:235-237", "R29");
    }

    private static Reason step(WeekSigns signs, boolean held, int target) {
        if (held) {
            return Reason.of("A2", "stays-held").with("target", target);
        }
        if (signs.morePain() > 0) {
            return Reason.of("A2", "stays-pain").with("target", target).from("ladders 2");
        }
        if (signs.minutes() * PARTS < target * ENOUGH_PARTS) {
            return Reason.of("A2", "stays-minutes")
                    .with("done", signs.minutes())
                    .with("target", target)
                    .from("ladders 2");
        }
        return target >= GOAL
                ? Reason.of("A2", "goal").with("target", target).from("A3:235-237", "R29")
                : Reason.of("A2", "up")
                        .with("done", signs.minutes())
                        .with("before", target)
                        .with("target", raised(target))
                        .from("ladders 2", "R29");
    }
}
