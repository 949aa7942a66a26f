package nutation.engine.allowed;

import java.util.List;
import nutation.engine.allowed.Appearances.Appearance;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.History;

/// "Not before tilt and gentle squeeze have been comfortable for a week" (the matrix's `b1`).
final class FirstWeek {
    /// Our number: seven days from the first comfortable appearance.
    static final int DAYS = 7;

    private FirstWeek() {}

    static boolean comfortable(History history, int date) {
        Appearances appearances = new Appearances(history, date);
        return comfortable(appearances.of("pelvic-tilt/main"), date)
                && comfortable(appearances.of("adductor-squeeze/main"), date);
    }

    private static boolean comfortable(List<Appearance> appearances, int date) {
        int since = Integer.MIN_VALUE;
        for (Appearance each : appearances) {
            if (each.answer() != AnswerClass.GREEN) {
                since = Integer.MIN_VALUE;
            } else if (since == Integer.MIN_VALUE) {
                since = each.date();
            }
        }
        return since != Integer.MIN_VALUE && date - since >= DAYS;
    }
}
