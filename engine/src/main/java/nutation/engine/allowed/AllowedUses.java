package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.catalogue.Way;
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

    private final History history;
    private final Circumstances circumstances;
    private final int date;
    private final Preferences preferences;
    private final BooleanSupplier firstWeekOver;
    private final StageGate stageGate;
    private final Sides sides;
    private final @Nullable Reason lessPainfulFirst;
    private final Positions positions;
    private final Ladders ladders;
    private final boolean light;

    private AllowedUses(
            Catalogue catalogue, History history, Circumstances circumstances, Stage stage, int date, boolean light) {
        this.history = history;
        this.circumstances = circumstances;
        this.date = date;
        this.preferences = circumstances.preferences();
        this.firstWeekOver = () -> FirstWeek.comfortable(history, date);
        this.sides = Sides.on(history, date);
        this.lessPainfulFirst = sides.order();
        this.positions = circumstances.positions();
        this.ladders = Ladders.on(history, date, circumstances.conditions());
        Use tilt = catalogue.use("pelvic-tilt", "main");
        boolean mastered = tilt != null && ladders.mastered(tilt, Side.BOTH);
        this.stageGate = new StageGate(stage, mastered, history, date);
        this.light = light;
    }

    /// All uses that are led, in the catalogue's order.
    ///
    /// @param circumstances those of the date
    /// @param stage how far the programme has opened, where the gate says so much
    /// @param light whether for a light session: first rungs (S1)
    public static List<Allowed> on(
            Catalogue catalogue, History history, Circumstances circumstances, Stage stage, int date, boolean light) {
        AllowedUses judge = new AllowedUses(catalogue, history, circumstances, stage, date, light);
        List<Allowed> result = new ArrayList<>(catalogue.led().size());
        for (Way each : catalogue.led()) {
            result.add(judge.of(each.exercise(), each.use()));
        }
        return result;
    }

    /// The same, with circumstances and gate of that date.
    public static List<Allowed> on(Catalogue catalogue, History history, int date, boolean light) {
        Circumstances circumstances = Circumstances.on(catalogue, history, date);
        Stage stage = Stage.under(history, Gate.on(catalogue, history, date).clearance(), date);
        return on(catalogue, history, circumstances, stage, date, light);
    }

    /// The codes that say in which way a use is done under the conditions of a date.
    public static List<String> cues(Catalogue catalogue, History history, Use use, int date) {
        return MatrixRow.of(use, Conditions.on(catalogue, history, date), () -> true)
                .cues();
    }

    private Allowed of(Exercise exercise, Use use) {
        MatrixRow row = MatrixRow.of(use, circumstances.conditions(), firstWeekOver);
        List<Allowed.SideOut> out = out(exercise, use, row);
        return out.isEmpty()
                ? bySide(exercise, use, row.cues())
                : new Allowed(exercise, use, List.of(), List.of(), row.cues(), List.of(), out);
    }

    private List<Allowed.SideOut> out(Exercise exercise, Use use, MatrixRow row) {
        boolean added = Prescriptions.added(history, use, date);
        List<Allowed.SideOut> out = Allowed.SideOut.and(List.of(), leftOut(exercise));
        for (int i = 0; i < row.out().size(); i++) {
            out = Allowed.SideOut.and(out, row.out().get(i));
        }
        out = Allowed.SideOut.and(out, oneFoot(use, added));
        out = Allowed.SideOut.and(out, offeredBy(use, added));
        out = Allowed.SideOut.and(out, Things.missing(exercise, circumstances.profile()));
        out = Allowed.SideOut.and(out, position(use));
        out = Allowed.SideOut.and(out, Prescriptions.leftOut(history, exercise));
        // S1: for who must not lie on the back the light set holds whatever the stage.
        boolean lightSet = light && positions.offTheBack() && LightSet.NOT_ON_THE_BACK.contains(use.ref());
        List<Allowed.SideOut> closed = lightSet || added ? List.of() : stageGate.of(use);
        if (out.isEmpty()) {
            return closed;
        }
        for (Allowed.SideOut each : closed) {
            out = Allowed.SideOut.and(out, each.reason());
        }
        return out;
    }

    private Allowed bySide(Exercise exercise, Use use, List<String> cues) {
        List<Allowed.SideOut> out = new ArrayList<>();
        List<Side> asked = sides.of(use, preferences, out);
        List<Side> playing = asked;
        List<Standing> standings = new ArrayList<>(2);
        List<Reason> reasons = new ArrayList<>(2);
        for (Side side : asked) {
            Standing standing = light ? ladders.first(exercise, use, side) : ladders.of(exercise, use, side);
            if (standing.rest() != null) {
                out.add(new Allowed.SideOut(side, standing.rest()));
                playing = Sides.without(playing, side);
                continue;
            }
            standings.add(standing);
            for (Reason each : standing.reasons()) {
                if (!reasons.contains(each)) {
                    reasons.add(each);
                }
            }
        }
        if (playing.size() == 2 && lessPainfulFirst != null) {
            reasons.add(lessPainfulFirst);
        }
        return new Allowed(
                exercise, use, List.copyOf(standings), playing, cues, List.copyOf(reasons), List.copyOf(out));
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
}
