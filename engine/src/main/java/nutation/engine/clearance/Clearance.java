package nutation.engine.clearance;

import java.util.List;
import nutation.engine.diary.Key;
import nutation.engine.explain.Reason;

/// What the gate says: the worst level, and every reason, also those that did not decide.
///
/// @param keys what a release may name (G14), in the order of the reasons; empty where nothing is held
public record Clearance(Level level, List<Reason> reasons, List<Key> keys) {}
