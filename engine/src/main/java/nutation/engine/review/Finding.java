package nutation.engine.review;

import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Level;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// What a review finds: the outcome, why, and every number that was looked at.
///
/// @param reasons the deciding ones first; what the diary keeps of it
public record Finding(ReviewOutcome outcome, List<Reason> reasons, Numbers numbers) {

    /// Looks back on a date, or null where no block runs: then there is nothing to look back on.
    ///
    /// @param level what the gate says of the date, the short check apart
    /// @param held on which dates the programme was held back
    /// @param days what each date of the block would have allowed
    /// @param judgement -5 much worse to 5 much better, or null where that was not asked
    public static @Nullable Finding on(
            Catalogue catalogue,
            History history,
            int date,
            Level level,
            HeldDates held,
            PastDay.Of days,
            @Nullable Integer judgement) {
        Block block = Block.on(history, date);
        if (block == null) {
            return null;
        }
        Numbers numbers = Numbers.of(catalogue, history, block, date, held, days, judgement);
        return new Outcomes(numbers, history, date).find(level);
    }
}
