package nutation.engine.session;

import java.util.List;
import nutation.engine.diary.Side;

/// One stretch of time in which one thing happens.
///
/// @param item index of the exercise in the session, -1 for breathing
/// @param exercise the exercise, empty for breathing
/// @param use its use, empty for breathing
/// @param side the side that works; for an `ASK` the side that is asked about
/// @param rung number of the rung, 0 for breathing
/// @param set 1 for the first set; 0 outside of sets
/// @param repetition 1 for the first repetition on this side in this set; 0 outside of repetitions
/// @param startMs milliseconds from the timeline's beginning
/// @param durationMs milliseconds, always more than 0
/// @param cues what is said or shown, as codes ([Cues])
/// @param phase what the figure does
public record Segment(
        Kind kind,
        int item,
        String exercise,
        String use,
        Side side,
        int rung,
        int set,
        int repetition,
        int startMs,
        int durationMs,
        List<String> cues,
        Phase phase) {

    public Segment {
        cues = List.copyOf(cues);
    }

    /// The millisecond after its last.
    public int endMs() {
        return startMs + durationMs;
    }

    /// What happens.
    public enum Kind {
        CHANGE_POSITION("change-position"),
        GET_READY("get-ready"),
        MOVE("move"),
        HOLD("hold"),
        RETURN("return"),
        REST("rest"),
        CHANGE_SIDE("change-side"),
        ASK("ask"),
        BREATHE("breathe");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The code in the canonical answer.
        public String code() {
            return code;
        }
    }

    /// Where the figure is in its movement.
    public enum Phase {
        START("start"),
        LIFT("lift"),
        IN("in"),
        HOLD("hold"),
        OUT("out"),
        LOWER("lower"),
        REST("rest"),
        END("end");

        private final String code;

        Phase(String code) {
            this.code = code;
        }

        /// The code in the canonical answer.
        public String code() {
            return code;
        }
    }
}
