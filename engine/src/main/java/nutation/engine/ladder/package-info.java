/// Ladders (rules L, and what pain brings later: P2, P5, P8, P9): where each use stands on each side, what rests, and
/// what may go one step up.
@NullMarked
package nutation.engine.ladder;

import org.jspecify.annotations.NullMarked;
