package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Releases;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.history.History;

/// Blocks, as far as rests are counted in them (D3, P8): each review and each release begins one.
///
/// @param starts the dates on which one began
record Blocks(List<Integer> starts) {
    static final Blocks NONE = new Blocks(List.of());

    /// Those that had begun on a date.
    static Blocks on(History history, Releases releases, int date) {
        List<Integer> starts = new ArrayList<>();
        for (Review each : history.reviews()) {
            if (each.at().date() <= date && !history.withdrawn(each.id())) {
                starts.add(each.at().date());
            }
        }
        for (Released each : releases.restarts()) {
            starts.add(each.at().date());
        }
        return new Blocks(List.copyOf(starts));
    }

    /// The first date of the block in which a date lies.
    int startOf(int date) {
        int newest = Integer.MIN_VALUE;
        for (int each : starts) {
            newest = each <= date ? Math.max(newest, each) : newest;
        }
        return newest;
    }
}
