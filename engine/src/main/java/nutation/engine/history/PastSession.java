package nutation.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.diary.At;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Skipped;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// One session as the diary tells it: what was offered, done, skipped, and how it ended.
///
/// @param id the id of its `session-started`
/// @param date its date (D1); a session that runs past midnight stays where it began
/// @param start when it started
/// @param last its last entry, from which the two hours of W2 run
/// @param kind what was offered
/// @param offer the rungs that were offered, as recorded
/// @param sets every set, in order
/// @param skips every side skipped
/// @param end how it was closed, or null while it is open or was left
/// @param counts whether it may count for more: started once, not withdrawn (D12)
/// @param full whether it counts as a full session: full, or the best kind that conditions left (S10)
public record PastSession(
        String id,
        int date,
        At start,
        At last,
        SessionKind kind,
        int minutes,
        List<Offered> offer,
        List<SetDone> sets,
        List<Skipped> skips,
        @Nullable SessionEnd end,
        boolean counts,
        boolean full) {

    static final Comparator<PastSession> ORDER = PastSession::compare;

    /// S10: the code of the reason by which an offer says that the session counts as full.
    public static final String COUNTS_AS_FULL = "counts-as-full";

    private static int compare(PastSession one, PastSession other) {
        int start = one.start.compareTo(other.start);
        return start != 0 ? start : one.id.compareTo(other.id);
    }

    /// Whether ladders may climb by it (D10): what counts as full where conditions leave no more (S10) counts for
    /// stages and consistency only.
    public boolean climbs() {
        return kind == SessionKind.FULL;
    }

    /// Whether any set was done: without one it was no session (W2).
    public boolean happened() {
        return !sets.isEmpty();
    }

    /// The set that was last written for this side of a use, or null.
    public @Nullable SetDone lastSet(Offered offered) {
        for (int i = sets.size() - 1; i >= 0; i--) {
            SetDone each = sets.get(i);
            if (each.exercise().equals(offered.exercise())
                    && each.use().equals(offered.use())
                    && each.side() == offered.side()) {
                return each;
            }
        }
        return null;
    }

    /// Whether this side of a use was skipped.
    public boolean skipped(Offered offered) {
        for (Skipped each : skips) {
            if (each.exercise().equals(offered.exercise())
                    && each.use().equals(offered.use())
                    && each.side() == offered.side()) {
                return true;
            }
        }
        return false;
    }

    private static boolean full(SessionStarted start) {
        if (start.kind() == SessionKind.FULL) {
            return true;
        }
        for (Offered each : start.offer()) {
            for (Reason reason : each.reasons()) {
                if (reason.rule().equals("S10") && reason.code().equals(COUNTS_AS_FULL)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The entries of one session.
    record Parts(
            String id,
            List<SessionStarted> starts,
            List<SetDone> sets,
            List<Skipped> skips,
            List<SessionFinished> ends) {
        Parts(String id) {
            this(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /// The same in lists of its own, to be added to.
        Parts copy() {
            return new Parts(
                    id, new ArrayList<>(starts), new ArrayList<>(sets), new ArrayList<>(skips), new ArrayList<>(ends));
        }
    }

    static @Nullable PastSession of(Parts parts, Withdrawals withdrawn) {
        At last = last(parts);
        if (last == null) {
            return null;
        }
        List<SetDone> sets = List.copyOf(parts.sets());
        List<Skipped> skips = List.copyOf(parts.skips());
        SessionEnd end = parts.ends().isEmpty()
                ? null
                : parts.ends().get(parts.ends().size() - 1).end();
        if (parts.starts().isEmpty()) {
            // Sets whose start has not arrived yet (another device): their pain counts, nothing else does.
            At first = sets.isEmpty() ? last : sets.get(0).at();
            return new PastSession(
                    parts.id(),
                    first.date(),
                    first,
                    last,
                    SessionKind.LIGHT,
                    1,
                    List.of(),
                    sets,
                    skips,
                    end,
                    false,
                    false);
        }
        SessionStarted start = parts.starts().get(0);
        return new PastSession(
                start.id(),
                start.at().date(),
                start.at(),
                last,
                start.kind(),
                start.minutes(),
                start.offer(),
                sets,
                skips,
                end,
                !withdrawn.has(start.id()),
                full(start));
    }

    private static @Nullable At last(Parts parts) {
        At last = null;
        for (SessionStarted each : parts.starts()) {
            last = later(last, each.at());
        }
        for (SetDone each : parts.sets()) {
            last = later(last, each.at());
        }
        for (Skipped each : parts.skips()) {
            last = later(last, each.at());
        }
        for (SessionFinished each : parts.ends()) {
            last = later(last, each.at());
        }
        return last;
    }

    private static At later(@Nullable At known, At other) {
        return known == null || other.compareTo(known) > 0 ? other : known;
    }
}
