package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Clearance;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.review.ReviewDue;

/// The kind of a day with every reason, the deciding ones first.
public record DayKind(KindOfDay kind, List<Reason> reasons) {

    /// The same, where less could be composed (S8, S10).
    DayKind downTo(KindOfDay composed, List<Reason> why) {
        if (composed.compareTo(kind) >= 0) {
            return this;
        }
        List<Reason> more = new ArrayList<>();
        for (Reason each : why) {
            // That nothing fits stands with the gate's reasons already.
            if (each.rule().equals("S10") && !each.code().equals("nothing-fits")) {
                more.add(each);
            }
        }
        more.addAll(reasons);
        return new DayKind(composed, List.copyOf(more));
    }

    /// Judges a date in the order of precedence: gate, same date, second raised date, at most light, spacing,
    /// the person's less.
    ///
    /// @param review an overdue one keeps the day light (K3)
    /// @param session the session to leave out of the count because it is the one that goes on, or empty
    public static DayKind on(Clearance clearance, ReviewDue review, History history, int date, String session) {
        List<Ceiling> ceilings = new ArrayList<>();
        KindOfDay gate = KindOfDay.most(clearance.level());
        if (gate != KindOfDay.FULL) {
            ceilings.add(new Ceiling(
                    gate,
                    Reason.of("G13", gate.code())
                            .with("level", clearance.level().code())));
        }
        ceilings.addAll(SameDate.on(history, date, session));
        ceilings.addAll(RaisedAgain.on(history, date));
        ceilings.addAll(AtMostLight.on(history, date));
        if (review.state() == ReviewDue.State.OVERDUE) {
            review.reasons().forEach(each -> ceilings.add(new Ceiling(KindOfDay.LIGHT, each)));
        }
        ceilings.add(Spacing.on(history, date, session));
        ceilings.addAll(PersonsLess.on(history, date));
        KindOfDay kind = KindOfDay.FULL;
        for (Ceiling each : ceilings) {
            kind = kind.least(each.most());
        }
        List<Reason> reasons = new ArrayList<>();
        for (KindOfDay most : KindOfDay.values()) {
            for (Ceiling each : ceilings) {
                if (each.most() == most) {
                    reasons.add(each.reason());
                }
            }
        }
        return new DayKind(kind, List.copyOf(reasons));
    }
}
