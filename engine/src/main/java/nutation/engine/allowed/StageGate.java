package nutation.engine.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.History;
import nutation.engine.ladder.Ladders;
import org.jspecify.annotations.Nullable;

/// Whether a use's stage is open, with the uses that need more than a stage (S6).
final class StageGate {
    /// S6, R18: side-lying front-of-thigh stretch, not before this day.
    static final int SIDE_LYING_QUADRICEPS_FROM_DAY = 22;

    private static final String TILT = "pelvic-tilt";

    private final Catalogue catalogue;
    private final Stage stage;
    private final Supplier<Ladders> ladders;
    private final History history;
    private final int date;

    /// Why stage 2 and stage 3 are closed, once they were asked for.
    private @Nullable List<Reason> second;

    private @Nullable List<Reason> third;

    /// @param ladders asked for only where a use needs another one mastered
    StageGate(Catalogue catalogue, Stage stage, Supplier<Ladders> ladders, History history, int date) {
        this.catalogue = catalogue;
        this.stage = stage;
        this.ladders = ladders;
        this.history = history;
        this.date = date;
    }

    /// Why a use is not open yet; empty where it is.
    List<Reason> of(Use use) {
        List<Reason> out = closed(use.stage());
        return switch (use.exercise()) {
            case "double-knee-to-chest", "pelvic-tilt-march" -> {
                Use tilt = catalogue.use(TILT, "main");
                yield tilt == null || !ladders.get().mastered(tilt, Side.BOTH)
                        ? and(out, Reason.of("S6", "tilt-first").from("A3:36", "A3:80", "R15"))
                        : out;
            }
            case "quad-stretch-sidelying" ->
                stage.day() < SIDE_LYING_QUADRICEPS_FROM_DAY || !wentOn(history, date)
                        ? and(
                                out,
                                Reason.of("S6", "after-review")
                                        .with("needed", SIDE_LYING_QUADRICEPS_FROM_DAY)
                                        .from("A3:167", "R18"))
                        : out;
            default -> out;
        };
    }

    private List<Reason> closed(int needed) {
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

    private List<Reason> why(int needed) {
        List<Reason> out = new ArrayList<>();
        out.add(Reason.of("S6", "stage-closed")
                .with("stage", needed)
                .with("sessions", stage.comfortable())
                .with("needed", Stage.needed(needed))
                .from("A3:59", "R02"));
        if (needed == 3 && stage.day() < Stage.STAGE_3_FROM_DAY) {
            out.add(Reason.of("S6", "day").with("day", stage.day()).with("needed", Stage.STAGE_3_FROM_DAY));
        }
        return List.copyOf(out);
    }

    private static List<Reason> and(List<Reason> reasons, Reason more) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(more);
        return all;
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
