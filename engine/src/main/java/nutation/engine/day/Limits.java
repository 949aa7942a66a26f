package nutation.engine.day;

import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// Limits of one exercise in one session (S8).
final class Limits {
    /// S8: the hamstring hold, seconds a side a session.
    static final int HAMSTRING_SECONDS_A_SIDE = 180;

    /// S8: no hamstring hold in a session of so many minutes or less.
    static final int HAMSTRING_NOT_WITHIN_MINUTES = 10;

    private Limits() {}

    static @Nullable Reason of(Use use, List<Rung> rungs, int seconds) {
        if (!use.exercise().equals("hamstring-wall")) {
            return null;
        }
        if (seconds <= HAMSTRING_NOT_WITHIN_MINUTES * 60) {
            return Reason.of("S8", "hamstring-short")
                    .with("minutes", HAMSTRING_NOT_WITHIN_MINUTES)
                    .from("A1:28", "R23");
        }
        int held = 0;
        for (Rung each : rungs) {
            held = Math.max(held, each.hold() * each.reps() * each.sets());
        }
        return held > HAMSTRING_SECONDS_A_SIDE
                ? Reason.of("S8", "hamstring-long")
                        .with("seconds", HAMSTRING_SECONDS_A_SIDE)
                        .from("A1:28", "R23")
                : null;
    }
}
