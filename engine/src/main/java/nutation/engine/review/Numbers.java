package nutation.engine.review;

import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.HeldDates;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// What a review looks at.
///
/// @param baseline pain of the first 7 dates read since the block was opened
/// @param last pain of the last 7 dates read before the review
/// @param previous pain of the last 7 dates of the block before, or null where there was none
/// @param judgement -5 much worse to 5 much better, as the person judges, or null where that was not asked
public record Numbers(
        Block block,
        Pain baseline,
        Pain last,
        @Nullable Pain previous,
        ActivityChange activities,
        RangeChange range,
        Consistency consistency,
        @Nullable Integer judgement) {

    static Numbers of(
            Catalogue catalogue,
            History history,
            Block block,
            int date,
            HeldDates held,
            PastDay.Of days,
            @Nullable Integer judgement) {
        return new Numbers(
                block,
                Pain.first(history, block.opened(), date),
                Pain.last(history, block.opened(), date),
                previous(history, block, date),
                ActivityChange.between(history, block.opened(), date),
                RangeChange.between(catalogue, history, block.opened(), date),
                Consistency.of(history, block, date, held, days),
                judgement);
    }

    /// Whether pain is known at both ends.
    public boolean painKnown() {
        return baseline.known() && last.known();
    }

    private static @Nullable Pain previous(History history, Block block, int date) {
        List<Block> all = Block.all(history, date);
        int at = all.indexOf(block) - 1;
        return at < 0 ? null : Pain.last(history, all.get(at).opened(), block.opened());
    }
}
