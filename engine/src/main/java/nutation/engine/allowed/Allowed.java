package nutation.engine.allowed;

import java.util.List;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;

/// One use, judged: on which sides and at which rung it may be offered, or why not.
///
/// @param sides in playing order, the less painful first (S13); `[BOTH]` where it has no side; empty where it is out
/// @param rung the rung at which it stands, the ladder's first where it is out
/// @param cues codes of the matrix that say in which way it is done
/// @param reasons why it stands as it does
/// @param out why it is out, or why a side of it is; empty where nothing is
public record Allowed(
        Use use, Rung rung, List<Side> sides, List<String> cues, List<Reason> reasons, List<SideOut> out) {

    /// A use, or one side of it, that is out.
    ///
    /// @param side the side, or `BOTH` for the whole use
    public record SideOut(Side side, Reason reason) {}

    /// Whether anything of it may be offered.
    public boolean open() {
        return !sides.isEmpty();
    }
}
