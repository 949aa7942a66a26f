package nutation.engine.clearance;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<Said> said = new ArrayList<>();
        Releases releases = Releases.on(history, date);
        boolean slipWaits = false;
        List<Hold> told = Holds.told(catalogue, history, releases, date);
        for (Hold hold : told) {
            slipWaits |= history.slip(hold.cause());
            boolean caution = hold.level() == Level.PROCEED;
            if (!releases.spent(hold.rule(), hold.cause())) {
                said.add(new Said(hold.level(), hold.reason(), caution ? null : hold.key()));
            } else if (!caution) {
                Reason checked = Reason.of("G14", "released").with("rule", hold.rule());
                said.add(new Said(Level.PROCEED, checked, null));
            }
        }
        Profile profile = history.profile(date);
        if (profile == null || !profile.adult()) {
            Reason reason = Reason.of("G1", profile == null ? "adult-unanswered" : "adult")
                    .from("safety 1");
            said.add(new Said(Level.OUT_OF_SCOPE, reason, null));
        }
        Due due = new Due(catalogue, history, date);
        Reason screening = due.screening(slipWaits);
        Reason check = due.check();
        if (screening != null) {
            said.add(new Said(Level.ANSWER_FIRST, screening, null));
        }
        Clearance without = clearance(said);
        if (check == null || screening != null) {
            return new Gate(without, without, screening, null, told);
        }
        said.add(new Said(Level.ANSWER_FIRST, check, null));
        return new Gate(clearance(said), without, null, check, told);
    }

    /// What stands in the way.
    ///
    /// @param key what a release names; null for a refusal and a caution, which nothing releases
    private record Said(
            Level level, Reason reason, @Nullable Key key) {}

    private static Clearance clearance(List<Said> said) {
        List<Said> ordered = new ArrayList<>(said);
        ordered.sort(Comparator.comparing(Said::level));
        List<Reason> reasons = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (Said each : ordered) {
            add(reasons, each.reason());
            if (each.key() != null && !keys.contains(each.key())) {
                keys.add(each.key());
            }
        }
        Level worst = ordered.isEmpty() ? Level.PROCEED : ordered.get(0).level();
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
