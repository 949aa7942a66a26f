package nutation.catalogue.people;

import java.util.List;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Review;
import nutation.engine.diary.Side;
import nutation.engine.fixtures.Draws;
import nutation.engine.review.Finding;

/// Answers the review when a day asks for it, as the engine finds; not everyone does, and not at once.
final class Reviewing {
    private static final List<String> CHECKS = List.of("knee-to-chest", "knee-drop", "lean-back");

    private final Draws draws;
    private final Pen pen;
    private boolean begun;

    Reviewing(Draws draws, Pen pen) {
        this.draws = draws;
        this.pen = pen;
    }

    void answer(Day day) {
        if (!begun) {
            begun = true;
            own();
        } else if (day.review().asked() && !draws.oneIn(4)) {
            own();
            Integer judgement = draws.oneIn(8) ? null : draws.between(-5, 5);
            Finding found = Coach.review(Weeks.CATALOGUE, pen.history(), day.date(), judgement);
            if (found != null) {
                pen.write(new Review(pen.id(), pen.at(), found.outcome(), judgement, found.reasons()));
            }
        }
    }

    private void own() {
        for (String check : CHECKS) {
            Integer step = draws.oneIn(8) ? null : draws.between(1, 5);
            pen.write(new RangeCheck(pen.id(), pen.at(), check, draws.pick(Side.LEFT, Side.RIGHT), step));
        }
        pen.write(new Activities(
                pen.id(),
                pen.at(),
                List.of(new Activity("stairs", draws.between(0, 10)), new Activity("sitting", draws.between(0, 10)))));
    }
}
