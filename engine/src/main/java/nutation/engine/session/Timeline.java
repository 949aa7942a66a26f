package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;

/// A session second by second: one flat list without gaps, from 0 ms on.
public record Timeline(List<Segment> segments) {
    private static final int MS = 1000;

    public Timeline {
        segments = List.copyOf(segments);
    }

    /// The timeline of a whole session, from standing.
    public static Timeline of(List<Placed> items) {
        return Script.of(items).whole();
    }

    /// What is left of it after these sides are over: to go on after "it hurts", after a skip, after an
    /// interruption.
    ///
    /// It begins with a get-ready; what it takes to get into the position or onto the other side comes after
    /// that. An alternating exercise of which one side has ended goes on with the other. Empty when nothing
    /// is left.
    public static Timeline rest(List<Placed> items, List<Done> done) {
        return Script.of(items).rest(done);
    }

    /// Seconds of sets, rests and changes: everything but the questions (S8).
    public int seconds() {
        int ms = 0;
        for (Segment each : segments) {
            if (each.kind() != Segment.Kind.ASK) {
                ms += each.durationMs();
            }
        }
        return Whole.div(ms, MS);
    }
}
