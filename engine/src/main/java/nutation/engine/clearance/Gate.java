package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Key;
import nutation.engine.diary.Profile;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// The gate: refusals first, in order of harm. All reasons are kept, each once; the worst decides.
///
/// @param told every hold that the diary tells of, released or not
/// @param withoutCheck what the gate would say were the short check answered with no throughout: for showing what
///     waits behind it, never for starting it
public record Gate(
        Clearance clearance,
        Clearance withoutCheck,
        @Nullable Reason screeningDue,
        @Nullable Reason checkDue,
        List<Hold> told) {

    /// Judges a date.
    public static Gate on(Catalogue catalogue, History history, int date) {
        List<Hold> standing = new ArrayList<>();
        Releases releases = Releases.on(history, date);
        boolean slipWaits = false;
        List<Hold> told = Holds.told(catalogue, history, releases, date);
        for (Hold hold : told) {
            slipWaits |= history.slip(hold.cause());
            if (!releases.spent(hold.rule(), hold.cause())) {
                standing.add(hold);
            } else if (hold.level() != Level.PROCEED) {
                Reason checked = Reason.of("G14", "released").with("rule", hold.rule());
                standing.add(new Hold(hold.rule(), hold.cause(), Level.PROCEED, checked));
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        Profile profile = history.profile(date);
        if (profile == null || !profile.adult()) {
            Reason reason = Reason.of("G1", profile == null ? "adult-unanswered" : "adult")
                    .from("safety 1");
            refusals.add(new Refusal(Level.OUT_OF_SCOPE, reason));
        }
        Due due = new Due(catalogue, history, date);
        Reason screening = due.screening(slipWaits);
        Reason check = due.check();
        if (screening != null) {
            refusals.add(new Refusal(Level.ANSWER_FIRST, screening));
        }
        Clearance without = clearance(refusals, standing);
        if (check == null || screening != null) {
            return new Gate(without, without, screening, null, told);
        }
        refusals.add(new Refusal(Level.ANSWER_FIRST, check));
        return new Gate(clearance(refusals, standing), without, null, check, told);
    }

    private record Refusal(Level level, Reason reason) {}

    private static Clearance clearance(List<Refusal> refusals, List<Hold> holds) {
        Level worst = Level.PROCEED;
        List<Reason> reasons = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (Level level : Level.values()) {
            for (Refusal each : refusals) {
                if (each.level() == level) {
                    worst = worst.worse(level);
                    add(reasons, each.reason());
                }
            }
            for (Hold each : holds) {
                if (each.level() == level) {
                    worst = worst.worse(level);
                    add(reasons, each.reason());
                    if (level != Level.PROCEED && !keys.contains(each.key())) {
                        keys.add(each.key());
                    }
                }
            }
        }
        return new Clearance(worst, List.copyOf(reasons), List.copyOf(keys));
    }

    /// What is told again with another number stands once, with the number of the latest.
    private static void add(List<Reason> reasons, Reason reason) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).isSameButForNumbers(reason)) {
                reasons.set(i, reason);
                return;
            }
        }
        reasons.add(reason);
    }
}
