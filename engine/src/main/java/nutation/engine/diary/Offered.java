package nutation.engine.diary;

import java.util.List;
import nutation.engine.explain.Reason;

/// One side of a use as it was offered: the rung by its dose, and why.
///
/// @param hold seconds
/// @param reps repetitions in the sense of the rung
/// @param sets sets
public record Offered(
        String exercise, String use, Side side, String variant, int hold, int reps, int sets, List<Reason> reasons) {}
