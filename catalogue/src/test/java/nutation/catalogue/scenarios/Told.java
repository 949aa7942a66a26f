package nutation.catalogue.scenarios;

import java.util.Objects;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/// The one place where scenarios meet what the engine tells of aerobic minutes, the review and the articles'
/// programmes.
final class Told {
    private Told() {}

    /// The minutes that this week aims at, or null where no target is shown (A2).
    static @Nullable Integer aerobic(Day day) {
        return day.aerobic().target();
    }

    /// Whether the three-week review is asked for on this day (V).
    static boolean reviewDue(Day day) {
        return day.review().asked();
    }

    /// What the review finds when it is answered now with this judgement, -5 to 5 (V1 to V5).
    static ReviewOutcome outcome(Weeks weeks, int judgement) {
        return Objects.requireNonNull(Coach.review(Weeks.CATALOGUE, weeks.history(), weeks.date(), judgement))
                .outcome();
    }

    /// Chooses an article's programme, `A0` to `A4` (S12).
    static void choose(Weeks weeks, String programme) {
        weeks.programme(ProgrammeChoice.valueOf(programme));
    }
}
