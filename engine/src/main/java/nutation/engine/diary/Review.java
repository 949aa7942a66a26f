package nutation.engine.diary;

import java.util.List;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// The outcome of a three-week review, as recorded.
///
/// @param judgement -5 much worse to 5 much better, or null
public record Review(
        String id, At at, ReviewOutcome outcome, @Nullable Integer judgement, List<Reason> reasons) implements Entry {}
