package nutation.engine.day;

import nutation.engine.clearance.HeldDates;
import nutation.engine.history.History;
import nutation.engine.review.PastDay;

/// What past dates would have allowed, had the person come (V): as that date began, its short check answered with no
/// and its resting pain, where none was told, as usual. What the person chose to do less (K5) closes no date.
public final class PastOffers implements PastDay.Of {
    private final History history;
    private final HeldDates held;

    /// @param held on which dates the gate held the programme back
    public PastOffers(History history, HeldDates held) {
        this.history = history;
        this.held = held;
    }

    @Override
    public PastDay on(int date) {
        if (held.gentle(date) || !RaisedAgain.on(history, date).isEmpty() || light(date)) {
            return PastDay.LESS;
        }
        return Spacing.on(history, date, "").most() == KindOfDay.FULL ? PastDay.FULL : PastDay.SPACED;
    }

    private boolean light(int date) {
        for (Ceiling each : AtMostLight.on(history, date)) {
            if (!each.reason().code().equals("no-reading")) {
                return true;
            }
        }
        return false;
    }
}
