package nutation.engine.ladder;

import nutation.engine.diary.At;
import nutation.engine.explain.Reason;

/// Rungs that a ladder goes down (L4).
///
/// @param at when it happened
/// @param date the date that it counts for: on one date the largest fall counts, not the sum
/// @param rungs how many, [#TO_FIRST] for all
record Fall(At at, int date, int rungs, Reason reason) {
    /// Down to the first rung.
    static final int TO_FIRST = 99;
}
