package nutation.engine.session;

import java.util.List;
import nutation.engine.Whole;
import nutation.engine.catalogue.Start;

/// Breathing in a position of ease (D11): no exercise, nothing to reach.
public final class Comfort {
    /// D11: at most 5 minutes.
    public static final int MOST_SECONDS = 300;

    /// Breath in, in seconds (choice).
    static final int IN = 4;

    /// Breath out, longer than in (choice).
    static final int OUT = 6;

    /// Quiet breathing at the end of a session that pain has closed, in seconds (choice).
    static final int QUIET = 120;

    private Comfort() {}

    /// The position of ease: on the back with bent knees, else on the side, else sitting.
    ///
    /// @param out positions that are not possible or not wanted
    public static Start position(List<Start> out) {
        for (Start each : List.of(Start.BACK_KNEES_BENT, Start.SIDE_LYING)) {
            if (!out.contains(each)) {
                return each;
            }
        }
        return Start.SITTING_FLOOR;
    }

    /// Breaths in and out, as many as are whole within these seconds and [#MOST_SECONDS].
    public static Timeline timeline(Start position, int seconds) {
        Track track = new Track();
        int breaths = Whole.div(Math.max(0, Math.min(seconds, MOST_SECONDS)), IN + OUT);
        for (int breath = 1; breath <= breaths; breath++) {
            track.breathe(breath, IN, breath == 1 ? Cues.settle(position) : Cues.BREATHE_IN, Segment.Phase.IN);
            track.breathe(breath, OUT, Cues.BREATHE_OUT, Segment.Phase.OUT);
        }
        return track.timeline();
    }

    /// One segment of quiet breathing: how a session that pain has closed ends (P3).
    public static Timeline quiet(Start position) {
        Track track = new Track();
        track.breathe(1, QUIET, Cues.settle(position), Segment.Phase.REST);
        return track.timeline();
    }
}
