package nutation.engine.ladder;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Attempt;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// Rests of one use on one side (S5): seven days after a red answer (P5), and after two bad ones of three (P8).
///
/// @param reason why it rests on the asked date, or null
/// @param backToFirst the date of the review that let it back after its third rest, or null
record Rests(@Nullable Reason reason, @Nullable Integer backToFirst) {
    /// P5, P8: rested so many days.
    static final int DAYS = 7;

    /// P8: of so many of the latest appearances since the last rest ...
    static final int OF_LAST = 3;

    /// P8: ... so many were painful or red.
    static final int BAD = 2;

    /// P8: the rest of a block from which on a review must say "go on" first.
    static final int OUT_FROM_REST = 3;

    static final Rests NONE = new Rests(null, null);

    static Rests on(History history, Exercise exercise, Use use, Side side, Blocks blocks, int date) {
        List<Integer> starts = new ArrayList<>();
        Reason reason = null;
        for (Use each : exercise.uses()) {
            for (Attempt attempt : history.attempts(each.ref())) {
                AnswerClass answer = attempt.answer();
                boolean red = answer != null && answer.compareTo(AnswerClass.RED) <= 0 && attempt.tellsOf(side);
                if (red) {
                    add(starts, attempt.session().date());
                    reason = resting(attempt.session().date(), date, "P5", reason);
                }
            }
        }
        for (int start : twiceOfThree(history, use, side)) {
            add(starts, start);
            reason = resting(start, date, "P8", reason);
        }
        int block = Integer.MIN_VALUE;
        int inBlock = 0;
        int rests = 0;
        int third = Integer.MIN_VALUE;
        starts.sort(null);
        for (int start : starts) {
            inBlock = blocks.startOf(start) == block ? inBlock + 1 : 1;
            block = blocks.startOf(start);
            rests = inBlock >= OUT_FROM_REST ? inBlock : rests;
            third = inBlock == OUT_FROM_REST ? start : third;
        }
        if (rests == 0) {
            return new Rests(reason, null);
        }
        Integer back = wentOn(history, third, date);
        Reason out = Reason.of("P8", "out-until-review").with("rests", rests).from("A3:187", "R42");
        return back == null ? new Rests(out, null) : new Rests(reason, back);
    }

    /// The dates on which two of the last three appearances since the last rest were bad.
    private static List<Integer> twiceOfThree(History history, Use use, Side side) {
        List<Integer> starts = new ArrayList<>();
        List<Boolean> since = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Attempt attempt : history.attempts(use.ref())) {
            if (attempt.answer() == null || !attempt.tellsOf(side)) {
                continue;
            }
            int date = attempt.session().date();
            // Two on a date are one, with the worse class (D10).
            if (date == last && !since.isEmpty()) {
                since.set(since.size() - 1, since.get(since.size() - 1) || attempt.hurt());
            } else {
                since.add(attempt.hurt());
            }
            last = date;
            int bad = 0;
            for (boolean each : since.subList(Math.max(0, since.size() - OF_LAST), since.size())) {
                bad += each ? 1 : 0;
            }
            if (bad >= BAD) {
                starts.add(date);
                since.clear();
            }
        }
        return starts;
    }

    private static @Nullable Reason resting(int start, int date, String rule, @Nullable Reason known) {
        int days = date - start;
        if (known != null || days > DAYS) {
            return known;
        }
        // Dated after today: pain counts at once (W3).
        return Reason.of(rule, "rests")
                .with("left", Math.min(DAYS, DAYS - days) + 1)
                .from("A3:250", "R42");
    }

    /// The date of the first review since then that said "go on": none other lets it back, though each begins
    /// a block.
    private static @Nullable Integer wentOn(History history, int since, int date) {
        for (Review each : history.reviews()) {
            int on = each.at().date();
            boolean counts = on >= since && on <= date && !history.withdrawn(each.id());
            if (counts && each.outcome() == ReviewOutcome.V3) {
                return on;
            }
        }
        return null;
    }

    private static void add(List<Integer> dates, int date) {
        if (!dates.contains(date)) {
            dates.add(date);
        }
    }
}
