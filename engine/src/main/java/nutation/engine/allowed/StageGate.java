package nutation.engine.allowed;

import java.util.List;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Slot;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// Whether a use's stage is open, with the uses that need more than a stage (S6).
final class StageGate {
    /// S6, R18: side-lying front-of-thigh stretch, not before this day.
    static final int SIDE_LYING_QUADRICEPS_FROM_DAY = 22;

    private static final Reason TILT_FIRST = Reason.of("S6", "tilt-first").from("A3:36", "A3:80", "R15");
    private static final Reason AFTER_REVIEW = Reason.of("S6", "after-review")
            .with("needed", SIDE_LYING_QUADRICEPS_FROM_DAY)
            .from("A3:167", "R18");

    private static final List<String> STAGE_SOURCES = List.of("A3:59", "R02");

    private final Stage stage;
    private final boolean tiltMastered;
    private final History history;
    private final int date;

    /// Why stage 2 and stage 3 are closed, once they were asked for.
    private @Nullable List<Allowed.SideOut> second;

    private @Nullable List<Allowed.SideOut> third;

    /// @param tiltMastered whether the pelvic tilt is, on which moves for both legs rest
    StageGate(Stage stage, boolean tiltMastered, History history, int date) {
        this.stage = stage;
        this.tiltMastered = tiltMastered;
        this.history = history;
        this.date = date;
    }

    /// Why a use is not open yet; empty where it is.
    List<Allowed.SideOut> of(Use use) {
        List<Allowed.SideOut> out = closed(use.stage());
        return switch (use.exercise()) {
            case "double-knee-to-chest", "pelvic-tilt-march" ->
                tiltMastered ? out : Allowed.SideOut.and(out, TILT_FIRST);
            case "quad-stretch-sidelying" ->
                stage.day() < SIDE_LYING_QUADRICEPS_FROM_DAY || !wentOn(history, date)
                        ? Allowed.SideOut.and(out, AFTER_REVIEW)
                        : out;
            default -> out;
        };
    }

    private List<Allowed.SideOut> closed(int needed) {
        if (needed <= stage.number()) {
            return List.of();
        }
        if (needed == 2) {
            second = second == null ? why(needed) : second;
            return second;
        }
        if (needed == 3) {
            third = third == null ? why(needed) : third;
            return third;
        }
        return why(needed);
    }

    private List<Allowed.SideOut> why(int needed) {
        List<Allowed.SideOut> out = Allowed.SideOut.and(
                List.of(),
                new Reason(
                        "S6",
                        "stage-closed",
                        List.of(
                                new Slot.OfNumber("stage", needed),
                                new Slot.OfNumber("sessions", stage.comfortable()),
                                new Slot.OfNumber("needed", Stage.needed(needed))),
                        STAGE_SOURCES));
        return needed == 3 && stage.day() < Stage.STAGE_3_FROM_DAY
                ? Allowed.SideOut.and(
                        out, Reason.of("S6", "day").with("day", stage.day()).with("needed", Stage.STAGE_3_FROM_DAY))
                : out;
    }

    private static boolean wentOn(History history, int date) {
        for (Review each : history.reviews()) {
            boolean counts = each.at().date() <= date && !history.withdrawn(each.id());
            if (counts && each.outcome() == ReviewOutcome.V3) {
                return true;
            }
        }
        return false;
    }
}
