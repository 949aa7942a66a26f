package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Side;

/// Segments one after the other; each begins where the last one ended.
final class Track {
    private static final int MS = 1000;

    private final List<Segment> segments = new ArrayList<>();
    private int clock;

    /// Adds a segment of an exercise that belongs to no repetition; one of 0 seconds is left out.
    void add(
            Segment.Kind kind,
            int item,
            Candidate candidate,
            Side side,
            int seconds,
            List<String> cues,
            Segment.Phase phase) {
        add(kind, item, candidate, side, 0, 0, seconds, cues, phase);
    }

    /// Adds a segment of an exercise; one of 0 seconds is left out.
    void add(
            Segment.Kind kind,
            int item,
            Candidate candidate,
            Side side,
            int set,
            int repetition,
            int seconds,
            List<String> cues,
            Segment.Phase phase) {
        if (seconds > 0) {
            String exercise = candidate.use().exercise();
            String use = candidate.use().id();
            int at = Math.max(0, candidate.sides().indexOf(side));
            int rung = candidate.rungs().get(at).number();
            segments.add(new Segment(
                    kind, item, exercise, use, side, rung, set, repetition, clock, seconds * MS, cues, phase));
            clock += seconds * MS;
        }
    }

    /// Adds quiet breathing, which belongs to no exercise.
    void breathe(int repetition, int seconds, List<String> cues, Segment.Phase phase) {
        Segment.Kind kind = Segment.Kind.BREATHE;
        segments.add(new Segment(kind, -1, "", "", Side.BOTH, 0, 0, repetition, clock, seconds * MS, cues, phase));
        clock += seconds * MS;
    }

    Timeline timeline() {
        return new Timeline(segments);
    }
}
