package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.ladder.Ladders;

/// Whether a use's stage is open, with the uses that need more than a stage (S6).
final class StageGate {
    /// S6, R18: side-lying front-of-thigh stretch, not before this day.
    static final int SIDE_LYING_QUADRICEPS_FROM_DAY = 22;

    private StageGate() {}

    private static final String TILT = "pelvic-tilt";

    static List<Reason> of(Catalogue catalogue, Use use, Stage stage, Ladders ladders, History history, int date) {
        List<Reason> out = new ArrayList<>();
        if (use.stage() > stage.number()) {
            out.add(Reason.of("S6", "stage-closed")
                    .with("stage", use.stage())
                    .with("sessions", stage.comfortable())
                    .with("needed", Stage.needed(use.stage()))
                    .from("A3:59", "R02"));
            if (use.stage() == 3 && stage.day() < Stage.STAGE_3_FROM_DAY) {
                out.add(Reason.of("S6", "day").with("day", stage.day()).with("needed", Stage.STAGE_3_FROM_DAY));
            }
        }
        switch (use.exercise()) {
            case "double-knee-to-chest", "pelvic-tilt-march" -> {
                Use tilt = catalogue.use(TILT, "main");
                if (tilt == null || !ladders.mastered(tilt, Side.BOTH)) {
                    out.add(Reason.of("S6", "tilt-first").from("A3:36", "A3:80", "R15"));
                }
            }
            case "quad-stretch-sidelying" -> {
                if (stage.day() < SIDE_LYING_QUADRICEPS_FROM_DAY || !wentOn(history, date)) {
                    out.add(Reason.of("S6", "after-review")
                            .with("needed", SIDE_LYING_QUADRICEPS_FROM_DAY)
                            .from("A3:167", "R18"));
                }
            }
            default -> {}
        }
        return out;
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
