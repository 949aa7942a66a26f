package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.history.Preferences;
import nutation.engine.session.LightSet;
import org.jspecify.annotations.Nullable;

/// Judges every use of the catalogue for a date, in the order of precedence 12 to 17 of rules.md. Deny by default.
public final class AllowedUses {
    private final Catalogue catalogue;
    private final History history;
    private final int date;
    private final Preferences preferences;
    private final List<String> conditions;
    private final Stage stage;
    private final Sides sides;
    private final Positions positions;
    private final boolean light;

    private AllowedUses(Catalogue catalogue, History history, int date, boolean light) {
        this.catalogue = catalogue;
        this.history = history;
        this.date = date;
        this.preferences = history.preferences(date);
        this.conditions = Conditions.on(catalogue, history, date);
        this.stage = Stage.on(history, date);
        this.sides = Sides.on(history, date);
        this.positions = Positions.on(catalogue, history, date);
        this.light = light;
    }

    /// All uses that are led (aerobic ones are a log of minutes, not a part of a session), in the catalogue's
    /// order.
    ///
    /// @param light whether for a light session
    public static List<Allowed> on(Catalogue catalogue, History history, int date, boolean light) {
        AllowedUses judge = new AllowedUses(catalogue, history, date, light);
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

    private Allowed of(Exercise exercise, Use use) {
        Rung rung = use.rungs().get(0);
        List<Reason> out = new ArrayList<>();
        add(out, leftOut(exercise));
        MatrixRow row = MatrixRow.of(catalogue, use, conditions, afterWeek());
        out.addAll(row.out());
        add(out, oneFoot(use));
        add(out, offeredBy(use, rung));
        add(out, Things.missing(exercise, history.profile(date)));
        add(out, position(use));
        add(out, prescribedOut(exercise));
        // S1: for who must not lie on the back the light set holds whatever the stage.
        if (!light || !positions.offTheBack() || !LightSet.NOT_ON_THE_BACK.contains(use.ref())) {
            out.addAll(StageGate.of(use, stage, history, date));
        }
        if (!out.isEmpty()) {
            List<Allowed.SideOut> whole = new ArrayList<>();
            for (Reason each : out) {
                whole.add(new Allowed.SideOut(Side.BOTH, each));
            }
            return new Allowed(use, rung, List.of(), row.cues(), List.of(), List.copyOf(whole));
        }
        List<Allowed.SideOut> sidesOut = new ArrayList<>();
        List<Side> playing = sides.of(use, preferences, sidesOut);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("L1", "first-rung").from(rung.sources()));
        if (playing.size() == 2) {
            add(reasons, sides.order());
        }
        return new Allowed(use, rung, playing, row.cues(), List.copyOf(reasons), List.copyOf(sidesOut));
    }

    private @Nullable Reason leftOut(Exercise exercise) {
        return preferences.leftOut().contains(exercise.id()) ? Reason.of("K5", "left-out") : null;
    }

    private static @Nullable Reason oneFoot(Use use) {
        boolean prescribed = use.offer() == Use.Offer.PRESCRIPTION;
        return use.oneFoot() && !prescribed ? Reason.of("S4", "one-foot").from("A3:277", "R33") : null;
    }

    /// S7: by whom the use, and the dose of its first rung, may be offered.
    private static @Nullable Reason offeredBy(Use use, Rung rung) {
        return switch (use.offer()) {
            case PRESCRIPTION -> Reason.of("S7", "prescription-only").from("A3:277", "C02");
            case TEXT -> Reason.of("S7", "text-only").from("C02");
            case PROGRAMME -> Reason.of("S7", "a4-only").from("A4:14", "R48");
            case PLANNER ->
                rung.offer() == Use.Offer.PLANNER
                        ? null
                        : Reason.of("S7", "a4-only").from("A4:14", "R48");
        };
    }

    private @Nullable Reason position(Use use) {
        Start start = positions.of(use);
        return positions.told().contains(start)
                ? Reason.of("S4", "position-out").with("start", start.code())
                : null;
    }

    /// L5: a clinician may leave out. What a clinician adds or lifts needs a sign-in, which personal mode has
    /// not.
    private @Nullable Reason prescribedOut(Exercise exercise) {
        for (Prescription each : history.prescriptions()) {
            if (each.leaveOut().contains(exercise.id())) {
                return Reason.of("L5", "left-out");
            }
        }
        return null;
    }

    private boolean afterWeek() {
        return FirstWeek.comfortable(history, date);
    }

    private static void add(List<Reason> list, @Nullable Reason reason) {
        if (reason != null) {
            list.add(reason);
        }
    }
}
