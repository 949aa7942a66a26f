package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;

/// The second raised date running is for ease (K4).
final class RaisedAgain {
    /// K4: raised dates running.
    static final int RUNNING = 2;

    private RaisedAgain() {}

    static List<Ceiling> on(History history, int date) {
        List<Ceiling> ceilings = new ArrayList<>();
        int running = history.readings().raisedRunning(date);
        if (running >= RUNNING) {
            Reason reason = Reason.of("K4", "raised-twice").with("dates", running);
            ceilings.add(new Ceiling(KindOfDay.COMFORT, reason.from("A3:271", "R42")));
        }
        return ceilings;
    }
}
