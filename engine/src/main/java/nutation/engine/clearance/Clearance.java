package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Key;
import nutation.engine.explain.Reason;

/// What the gate says: the worst level, and every reason, also those that did not decide.
///
/// @param reasons each once, with the latest of its numbers
/// @param keys what a release may name (G14), worst level first; empty where nothing is held
public record Clearance(Level level, List<Reason> reasons, List<Key> keys) {
    /// The same at `keep` at least, for a reason that goes by itself (S10).
    public Clearance keeping(Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Clearance(level.worse(Level.KEEP), List.copyOf(more), keys);
    }
}
