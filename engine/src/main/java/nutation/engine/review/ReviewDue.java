package nutation.engine.review;

import java.util.List;
import nutation.engine.clearance.HeldDates;
import nutation.engine.clearance.Level;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// Whether it is time to look back (D3, K3, V1).
///
/// @param block the block that runs, or null
/// @param days how many days of its clock have gone by, 0 where none runs
public record ReviewDue(State state, @Nullable Block block, int days, List<Reason> reasons) {
    /// D3: due at this difference ...
    public static final int DUE_AT = 21;

    /// K3: ... and overdue at this one.
    public static final int OVERDUE_AT = 28;

    /// How the block stands.
    public enum State {
        /// No block runs: nothing to look back on.
        NONE("none"),
        /// The clock stands still under a lock or gentle: the hold speaks, and no review is asked (V1).
        STOPPED("stopped"),
        /// Not yet.
        RUNNING("running"),
        /// Asked; nothing goes up until it is answered.
        DUE("due"),
        /// Asked, and every day is at most light.
        OVERDUE("overdue");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// The code in the canonical answer.
        public String code() {
            return code;
        }
    }

    /// Judges a date.
    ///
    /// @param level what the gate says of the date, the short check apart
    public static ReviewDue on(History history, int date, Level level, HeldDates held) {
        Block block = Block.on(history, date);
        if (block == null) {
            return new ReviewDue(State.NONE, null, 0, List.of());
        }
        int days = block.clock(held, date);
        if (level.compareTo(Level.GENTLE) <= 0) {
            Reason stopped = Reason.of("V1", "clock-stops").with("level", level.code());
            return new ReviewDue(State.STOPPED, block, days, List.of(stopped));
        }
        if (days >= OVERDUE_AT) {
            Reason overdue =
                    Reason.of("K3", "review-overdue").with("days", days).from("A3:269");
            return new ReviewDue(State.OVERDUE, block, days, List.of(overdue));
        }
        if (days >= DUE_AT) {
            Reason due = Reason.of("D3", "review-due").with("days", days).from("A3:17", "R35");
            return new ReviewDue(State.DUE, block, days, List.of(due));
        }
        return new ReviewDue(State.RUNNING, block, days, List.of());
    }

    /// Whether the review is asked, so that nothing goes up (L2).
    public boolean asked() {
        return switch (state) {
            case NONE, STOPPED, RUNNING -> false;
            case DUE, OVERDUE -> true;
        };
    }
}
