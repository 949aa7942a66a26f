package nutation.figure.motion;

import nutation.engine.session.Segment;

/// A moment of the timeline, as far as the figure needs it.
///
/// @param phase where in its movement it is
/// @param share of the segment's time that is over, 0 to 1
/// @param repetition 1 for the first; 0 outside of repetitions
/// @param seconds since the segment began
public record Moment(Segment.Phase phase, double share, int repetition, double seconds) {}
