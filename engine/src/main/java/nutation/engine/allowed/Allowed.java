package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.ladder.Standing;
import org.jspecify.annotations.Nullable;

/// One use, judged: on which sides and at which rung it may be offered, or why not.
///
/// @param exercise of which it is a use
/// @param sides in playing order, the less painful first (S13); `[BOTH]` where it has no side; empty where it is out
/// @param standings where its ladder stands, by side
/// @param cues codes of the matrix that say in which way it is done
/// @param reasons why it stands as it does
/// @param out why it is out, or why a side of it is; empty where nothing is
public record Allowed(
        Exercise exercise,
        Use use,
        List<Standing> standings,
        List<Side> sides,
        List<String> cues,
        List<Reason> reasons,
        List<SideOut> out) {

    /// A use, or one side of it, that is out.
    ///
    /// @param side the side, or `BOTH` for the whole use
    public record SideOut(Side side, Reason reason) {

        /// The same, with the whole use out for one reason more, where there is one.
        static List<SideOut> and(List<SideOut> out, @Nullable Reason more) {
            if (more == null) {
                return out;
            }
            SideOut[] all = out.toArray(new SideOut[out.size() + 1]);
            all[out.size()] = new SideOut(Side.BOTH, more);
            return List.of(all);
        }
    }

    /// The rungs of its sides.
    public List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        for (Standing each : standings) {
            rungs.add(each.rung());
        }
        return rungs;
    }

    /// Whether a side of it is ready for the next rung.
    public boolean mayGoUp() {
        return readySince() < Integer.MAX_VALUE;
    }

    /// The date since which a side of it is ready for the next rung, or the last of all.
    public int readySince() {
        int since = Integer.MAX_VALUE;
        for (Standing each : standings) {
            since = each.above() == null ? since : Math.min(since, each.readySince());
        }
        return since;
    }

    /// The same, with every side that is ready one rung up (L2).
    public Allowed up() {
        List<Standing> up = new ArrayList<>();
        List<Reason> why = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            Standing each = standings.get(i);
            Rung above = each.above();
            if (above == null) {
                up.add(each);
            } else {
                up.add(new Standing(above, each.reasons(), null, null, Integer.MAX_VALUE));
                why.add(Reason.of("L2", "up")
                        .with("side", sides.get(i).code())
                        .with("from", each.rung().number())
                        .with("to", above.number())
                        .from(above.sources()));
            }
        }
        why.addAll(reasons);
        return new Allowed(exercise, use, up, sides, cues, why, out);
    }

    /// Whether anything of it may be offered.
    public boolean open() {
        return !sides.isEmpty();
    }
}
