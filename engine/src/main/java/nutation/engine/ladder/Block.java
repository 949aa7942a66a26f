package nutation.engine.ladder;

import nutation.engine.clearance.Releases;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.history.History;

/// The block in which one is (D3): it starts after the plan, a review, or a release of a hold.
final class Block {
    private Block() {}

    /// The date since which the present block counts.
    static int start(History history, int date) {
        int start = Integer.MIN_VALUE;
        for (Review each : history.reviews()) {
            if (each.at().date() <= date && !history.withdrawn(each.id())) {
                start = Math.max(start, each.at().date());
            }
        }
        for (Released each : Releases.on(history, date).restarts()) {
            start = Math.max(start, each.at().date());
        }
        return start;
    }
}
