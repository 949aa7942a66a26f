package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.Review;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;

/// What recorded reviews hold back (V2, V4, V5), until a clinician's release or, at `keep`, a later review that says
/// "go on" (V3).
public final class ReviewHolds {
    private ReviewHolds() {}

    /// Those that stand on a date.
    static void tell(History history, int date, List<Hold> holds) {
        for (Held each : all(history, date)) {
            if (each.until() == null) {
                holds.add(each.hold());
            }
        }
    }

    /// All of them, oldest first, those that a review closed with their end. A review dated after today, or
    /// withdrawn, holds as well; it closes nothing (D12, W1).
    public static List<Held> all(History history, int date) {
        List<Held> holds = new ArrayList<>();
        boolean unclear = false;
        for (Review each : history.reviews()) {
            boolean counts = counts(history, each, date);
            switch (each.outcome()) {
                // The hold that stood speaks for itself.
                case V1 -> {}
                case V2 -> {
                    Reason reason = Reason.of("V2", "hold").from("A3:271", "R41");
                    holds.add(held(each, Level.GENTLE, reason));
                    unclear &= !counts;
                }
                case V3 -> {
                    if (counts) {
                        close(holds, each);
                        unclear = false;
                    }
                }
                case V4 -> {
                    if (unclear) {
                        Reason reason = Reason.of("V4", "hold").from("A3:257", "R37");
                        holds.add(held(each, Level.KEEP, reason));
                    }
                    unclear = true;
                }
                case V5 -> {
                    Reason reason = Reason.of("V5", "hold").from("A3:257", "R37");
                    holds.add(held(each, Level.KEEP, reason));
                    unclear &= !counts;
                }
            }
        }
        return List.copyOf(holds);
    }

    /// Whether the newest review could not tell, so that one more such is the second running (V4).
    public static boolean lastUnclear(History history, int date) {
        boolean unclear = false;
        for (Review each : history.reviews()) {
            unclear = switch (each.outcome()) {
                case V1 -> unclear;
                case V4 -> true;
                case V2, V3, V5 -> unclear && !counts(history, each, date);
            };
        }
        return unclear;
    }

    private static boolean counts(History history, Review review, int date) {
        return review.at().date() <= date && !history.withdrawn(review.id());
    }

    private static Held held(Review review, Level level, Reason reason) {
        return new Held(new Hold(reason.rule(), review, level, reason), null);
    }

    /// V3: closes what earlier reviews hold at `keep`.
    private static void close(List<Held> holds, Review review) {
        for (int i = 0; i < holds.size(); i++) {
            Held each = holds.get(i);
            if (each.hold().level() == Level.KEEP && each.until() == null) {
                holds.set(i, new Held(each.hold(), review.at()));
            }
        }
    }
}
