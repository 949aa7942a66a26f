package nutation.engine.session;

import nutation.engine.diary.Side;

/// A side of an exercise that is over: done, ended by pain, or skipped.
///
/// @param item index of the exercise in the session
/// @param side the side, or `BOTH` for an exercise without sides
/// @param repetitions how many were done on it, 0 when skipped; an alternating exercise goes on with the other side
/// from
///     there
public record Done(int item, Side side, int repetitions) {}
