package nutation.engine.clearance;

import java.util.List;
import nutation.engine.diary.Reading;
import nutation.engine.explain.Reason;
import nutation.engine.history.Closing;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// Two sessions running that closed with more pain than they began with (G12, R42).
final class ClosedHigher {
    private static final String RULE = "G12";

    private ClosedHigher() {}

    static void tell(History history, Releases releases, List<Hold> holds) {
        // The close is read where a session hurt (P7).
        if (history.hurt().size() < 2) {
            return;
        }
        boolean before = false;
        for (Course each : history.courses()) {
            if (!each.happened()) {
                continue;
            }
            Reading close = Closing.of(history, each);
            boolean higher =
                    close != null && !releases.spent(RULE, close) && Closing.rise(history, each) >= Closing.HIGHER_BY;
            if (close != null && higher && before) {
                Reason reason = Reason.of(RULE, "closed-higher").with("by", Closing.rise(history, each));
                holds.add(new Hold(RULE, close, Level.KEEP, reason.from("A3:205", "R42")));
            }
            before = higher;
        }
    }
}
