package nutation.catalogue.people;

import java.util.List;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.fixtures.Draws;

/// Walks, and swims, and says how it was, at once or in the evening.
final class Outings {
    private static final List<String> ACTIVITIES = List.of("walking", "water", "stationary-cycling", "tai-chi");

    private final Draws draws;
    private final Pen pen;
    private final Habits habits;
    private String unanswered = "";

    Outings(Draws draws, Pen pen, Habits habits) {
        this.draws = draws;
        this.pen = pen;
        this.habits = habits;
    }

    void today() {
        if (!unanswered.isEmpty()) {
            pen.write(new AerobicAfter(pen.id(), pen.at(), unanswered, answer()));
            unanswered = "";
        }
        if (draws.oneIn(4)) {
            AerobicAnswer now = draws.oneIn(2) ? answer() : null;
            var outing = pen.write(new Aerobic(pen.id(), pen.at(), draws.pick(ACTIVITIES), draws.between(5, 60), now));
            unanswered = now == null ? outing.id() : "";
        }
    }

    private AerobicAnswer answer() {
        if (!draws.percent(habits.hurts())) {
            return AerobicAnswer.SAME;
        }
        return draws.oneIn(10) ? AerobicAnswer.NUMB : AerobicAnswer.MORE_PAIN;
    }
}
