package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Level;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// Whether anything may go up at all on a date (L2).
public final class StepUp {
    /// P5: nothing goes up for so many days after a red event.
    static final int RED_DAYS = 7;

    /// L2: no raised date in the last so many.
    static final int RAISED_DATES = 2;

    private StepUp() {}

    /// Why nothing goes up; empty where something may.
    public static List<Reason> held(History history, Clearance clearance, boolean reviewDue, int date) {
        List<Reason> held = new ArrayList<>();
        if (clearance.level().compareTo(Level.KEEP) <= 0) {
            held.add(
                    Reason.of("L2", "held-back").with("level", clearance.level().code()));
        }
        if (reviewDue) {
            held.add(Reason.of("L2", "review-due"));
        }
        for (int day = date - RAISED_DATES + 1; day <= date; day++) {
            if (history.readings().raised(day)) {
                held.add(Reason.of("L2", "raised").from("A3:271"));
                break;
            }
        }
        int lastFull = -1;
        int red = Integer.MIN_VALUE;
        for (int i = 0; i < history.courses().size(); i++) {
            Course each = history.courses().get(i);
            if (each.happened() && each.session().full() && each.date() < date) {
                lastFull = i;
            }
            red = each.red() ? Math.max(red, each.date()) : red;
        }
        if (red != Integer.MIN_VALUE && date - red <= RED_DAYS) {
            held.add(Reason.of("P5", "nothing-up").with("days", RED_DAYS).from("A3:250"));
        }
        for (int i = Math.max(0, lastFull); i < history.courses().size(); i++) {
            Course each = history.courses().get(i);
            if (each.hurt() && !each.red()) {
                held.add(Reason.of("P2", "nothing-up").from("A3:72"));
                break;
            }
        }
        return List.copyOf(held);
    }
}
