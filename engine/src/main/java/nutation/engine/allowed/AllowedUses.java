package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.clearance.Gate;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.history.Preferences;
import nutation.engine.ladder.Ladders;
import nutation.engine.ladder.Standing;
import nutation.engine.session.LightSet;
import org.jspecify.annotations.Nullable;

/// Judges every use of the catalogue for a date, in the order of precedence 12 to 17 of rules.md. Deny by default.
public final class AllowedUses {
    private static final Reason ONE_FOOT = Reason.of("S4", "one-foot").from("A3:277", "R33");
    private static final Reason PRESCRIPTION_ONLY =
            Reason.of("S7", "prescription-only").from("A3:277", "C02");
    private static final Reason TEXT_ONLY = Reason.of("S7", "text-only").from("C02");
    private static final Reason A4_ONLY = Reason.of("S7", "a4-only").from("A4:14", "R48");

    private final Catalogue catalogue;
    private final History history;
    private final int date;
    private final Preferences preferences;
    private final List<String> conditions;
    private final StageGate stageGate;
    private final Sides sides;
    private final Positions positions;
    private final Ladders ladders;
    private final boolean afterWeek;
    private final boolean light;

    private AllowedUses(Catalogue catalogue, History history, Clearance clearance, int date, boolean light) {
        this.catalogue = catalogue;
        this.history = history;
        this.date = date;
        this.preferences = history.preferences(date);
        this.conditions = Conditions.on(catalogue, history, date);
        this.sides = Sides.on(history, date);
        this.positions = Positions.on(catalogue, history, date);
        this.ladders = Ladders.on(history, date, conditions);
        Stage stage = Stage.under(history, clearance, date);
        this.stageGate = new StageGate(catalogue, stage, () -> ladders, history, date);
        this.afterWeek = FirstWeek.comfortable(history, date);
        this.light = light;
    }

    /// All uses that are led (aerobic ones are a log of minutes, not a part of a session), in the catalogue's
    /// order, where the gate says so much.
    ///
    /// @param light whether for a light session: first rungs (S1)
    public static List<Allowed> on(Catalogue catalogue, History history, Clearance clearance, int date, boolean light) {
        AllowedUses judge = new AllowedUses(catalogue, history, clearance, date, light);
        List<Allowed> result = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Use use : exercise.uses()) {
                if (use.kind() != Kind.AEROBIC) {
                    result.add(judge.of(exercise, use));
                }
            }
        }
        return result;
    }

    /// The same, with the gate of that date.
    public static List<Allowed> on(Catalogue catalogue, History history, int date, boolean light) {
        return on(catalogue, history, Gate.on(catalogue, history, date).clearance(), date, light);
    }

    /// The codes that say in which way a use is done under the conditions of a date.
    public static List<String> cues(Catalogue catalogue, History history, Use use, int date) {
        return MatrixRow.of(catalogue, use, Conditions.on(catalogue, history, date), true)
                .cues();
    }

    private Allowed of(Exercise exercise, Use use) {
        List<Reason> out = new ArrayList<>();
        boolean added = Prescriptions.added(history, use, date);
        add(out, leftOut(exercise));
        MatrixRow row = MatrixRow.of(catalogue, use, conditions, afterWeek);
        out.addAll(row.out());
        add(out, oneFoot(use, added));
        add(out, offeredBy(use, added));
        add(out, Things.missing(exercise, history.profile(date)));
        add(out, position(use));
        add(out, Prescriptions.leftOut(history, exercise));
        // S1: for who must not lie on the back the light set holds whatever the stage.
        boolean lightSet = light && positions.offTheBack() && LightSet.NOT_ON_THE_BACK.contains(use.ref());
        if (!lightSet && !added) {
            out.addAll(stageGate.of(use));
        }
        if (!out.isEmpty()) {
            List<Allowed.SideOut> whole = new ArrayList<>();
            for (Reason each : out) {
                whole.add(new Allowed.SideOut(Side.BOTH, each));
            }
            return new Allowed(exercise, use, List.of(), List.of(), row.cues(), List.of(), List.copyOf(whole));
        }
        return bySide(exercise, use, row);
    }

    private Allowed bySide(Exercise exercise, Use use, MatrixRow row) {
        List<Allowed.SideOut> sidesOut = new ArrayList<>();
        List<Side> playing = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Side side : sides.of(use, preferences, sidesOut)) {
            Standing standing = light ? first(exercise, use, side) : ladders.of(exercise, use, side);
            if (standing.rest() != null) {
                sidesOut.add(new Allowed.SideOut(side, standing.rest()));
                continue;
            }
            playing.add(side);
            standings.add(standing);
            for (Reason each : standing.reasons()) {
                if (!reasons.contains(each)) {
                    reasons.add(each);
                }
            }
        }
        if (playing.size() == 2) {
            add(reasons, sides.order());
        }
        return new Allowed(
                exercise,
                use,
                List.copyOf(standings),
                List.copyOf(playing),
                row.cues(),
                List.copyOf(reasons),
                List.copyOf(sidesOut));
    }

    private Standing first(Exercise exercise, Use use, Side side) {
        Rung rung = use.rungs().get(0);
        Reason reason = Reason.of("L1", "first-rung").from(rung.sources());
        return new Standing(rung, List.of(reason), ladders.rest(exercise, use, side), null, Integer.MAX_VALUE);
    }

    private @Nullable Reason leftOut(Exercise exercise) {
        return preferences.leftOut().contains(exercise.id()) ? Reason.of("K5", "left-out") : null;
    }

    private static @Nullable Reason oneFoot(Use use, boolean added) {
        return use.oneFoot() && !added ? ONE_FOOT : null;
    }

    /// S7: by whom the use, and the dose of its first rung, may be offered.
    private @Nullable Reason offeredBy(Use use, boolean added) {
        boolean ownArticle = preferences.programme() == ProgrammeChoice.A4;
        return switch (use.offer()) {
            case PRESCRIPTION -> added ? null : PRESCRIPTION_ONLY;
            case TEXT -> TEXT_ONLY;
            case PROGRAMME -> ownArticle ? null : A4_ONLY;
            case PLANNER -> ownArticle || use.rungs().get(0).offer() == Use.Offer.PLANNER ? null : A4_ONLY;
        };
    }

    private @Nullable Reason position(Use use) {
        Start start = positions.of(use);
        return positions.told().contains(start)
                ? Reason.of("S4", "position-out").with("start", start.code())
                : null;
    }

    private static void add(List<Reason> list, @Nullable Reason reason) {
        if (reason != null) {
            list.add(reason);
        }
    }
}
