package nutation.engine.ladder;

import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// Where a use stands on one side.
///
/// @param rung the rung of today
/// @param reasons why it stands there
/// @param rest why it is not offered now, or null (P5, P8)
/// @param above the next rung, where this side is ready for it, or null (L2)
/// @param readySince the date since which it is
public record Standing(
        Rung rung,
        List<Reason> reasons,
        @Nullable Reason rest,
        @Nullable Rung above,
        int readySince) {}
