package nutation.engine.review;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Level;
import nutation.engine.clearance.ReviewHolds;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;

/// The five outcomes; the first that matches wins (V1 to V5).
final class Outcomes {
    /// V2: a judgement so low is worse.
    static final int WORSE_JUDGEMENT = -3;

    private final Numbers numbers;
    private final History history;
    private final int date;

    Outcomes(Numbers numbers, History history, int date) {
        this.numbers = numbers;
        this.history = history;
        this.date = date;
    }

    Finding find(Level level) {
        if (level.compareTo(Level.GENTLE) <= 0) {
            return found(ReviewOutcome.V1, List.of(Reason.of("V1", "stands").with("level", level.code())));
        }
        List<Reason> worse = worse();
        if (!worse.isEmpty()) {
            worse.add(Reason.of("V2", "hold").from("A3:271", "R41"));
            return found(ReviewOutcome.V2, worse);
        }
        List<Reason> better = better();
        if (!better.isEmpty()) {
            return found(ReviewOutcome.V3, better);
        }
        List<Reason> unclear = unclear();
        return unclear.isEmpty() ? found(ReviewOutcome.V5, flat()) : found(ReviewOutcome.V4, unclear);
    }

    private Finding found(ReviewOutcome outcome, List<Reason> reasons) {
        return new Finding(outcome, List.copyOf(reasons), numbers);
    }

    private List<Reason> worse() {
        List<Reason> worse = new ArrayList<>();
        Pain now = numbers.last();
        Pain previous = numbers.previous();
        for (int place = 0; place < Pain.PLACES.size(); place++) {
            if (numbers.painKnown() && now.above(numbers.baseline(), place)) {
                worse.add(pain(Reason.of("V2", "pain-up"), place, numbers.baseline()));
            } else if (previous != null && previous.known() && now.known() && now.above(previous, place)) {
                worse.add(pain(Reason.of("V2", "pain-up-on-last"), place, previous));
            }
        }
        if (numbers.activities().down()) {
            worse.add(activities(Reason.of("V2", "activities-down")));
        }
        Integer judgement = numbers.judgement();
        if (judgement != null && judgement <= WORSE_JUDGEMENT) {
            worse.add(Reason.of("V2", "judgement").with("judgement", judgement));
        }
        return worse;
    }

    private List<Reason> better() {
        List<Reason> better = new ArrayList<>();
        Pain baseline = numbers.baseline();
        boolean low = numbers.painKnown() && baseline.low();
        int worst = baseline.worst(numbers.last());
        if (numbers.painKnown() && numbers.last().eased(baseline, worst)) {
            better.add(pain(Reason.of("V3", "pain-down"), worst, baseline));
        }
        if (numbers.activities().up()) {
            better.add(activities(Reason.of("V3", "activities-up")));
        }
        if (low && better.isEmpty()) {
            better.add(Reason.of("V3", "low-and-steady"));
        }
        Integer judgement = numbers.judgement();
        if (better.isEmpty() || judgement == null || judgement < (low ? 0 : 1)) {
            return List.of();
        }
        better.add(Reason.of("V3", "judgement").with("judgement", judgement));
        if (!numbers.consistency().consistent()) {
            better.add(sessions(Reason.of("V3", "too-few-to-know-why")));
            better.add(Reason.of("V3", "smaller-plan"));
        }
        noRange(better);
        return better;
    }

    /// V4: not consistent, or pain or judgement unknown.
    private List<Reason> unclear() {
        List<Reason> unclear = new ArrayList<>();
        if (!numbers.consistency().consistent()) {
            unclear.add(sessions(Reason.of("V4", "too-few")));
        }
        if (!numbers.painKnown()) {
            unclear.add(Reason.of("V4", "pain-unknown")
                    .with("needed", Pain.FEWEST_DATES)
                    .with("before", numbers.baseline().dates())
                    .with("now", numbers.last().dates()));
        }
        if (numbers.judgement() == null) {
            unclear.add(Reason.of("V4", "not-judged"));
        }
        if (!unclear.isEmpty()) {
            unclear.add(Reason.of("V4", "smaller-plan").from("A3:269", "R43"));
            if (ReviewHolds.lastUnclear(history, date)) {
                unclear.add(Reason.of("V4", "hold").from("A3:257", "R37"));
            }
        }
        return unclear;
    }

    private List<Reason> flat() {
        List<Reason> flat = new ArrayList<>();
        Pain baseline = numbers.baseline();
        flat.add(pain(Reason.of("V5", "flat"), baseline.worst(numbers.last()), baseline));
        flat.add(Reason.of("V5", "hold").from("A3:257", "R37"));
        noRange(flat);
        return flat;
    }

    private void noRange(List<Reason> reasons) {
        if (numbers.range().stuck()) {
            reasons.add(Reason.of("V5", "no-range").from("A3:260", "R40"));
        }
    }

    private Reason pain(Reason reason, int place, Pain before) {
        Pain now = numbers.last();
        return reason.with("place", Pain.PLACES.get(place))
                .with("before", before.sum(place))
                .with("before-dates", before.dates())
                .with("now", now.sum(place))
                .with("now-dates", now.dates())
                .from("A3:271");
    }

    private Reason activities(Reason reason) {
        ActivityChange change = numbers.activities();
        return reason.with("number", change.scores().size())
                .with("before", change.before())
                .with("now", change.now());
    }

    private Reason sessions(Reason reason) {
        Consistency consistency = numbers.consistency();
        return reason.with("full", consistency.full())
                .with("light", consistency.light())
                .with("planned", consistency.planned())
                .from("A3:17", "R43");
    }
}
