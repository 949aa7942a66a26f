package nutation.catalogue.people;

import java.util.List;
import nutation.engine.day.Day;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Activity;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Side;
import nutation.engine.fixtures.Draws;

/// Answers the review. Until a day asks for it, one comes every three weeks or so, with an outcome that is drawn.
final class Reviewing {
    private static final int EVERY_DAYS = 21;
    private static final List<String> CHECKS = List.of("knee-to-chest", "knee-drop", "lean-back");

    private final Draws draws;
    private final Pen pen;
    private int last = Integer.MIN_VALUE;

    Reviewing(Draws draws, Pen pen) {
        this.draws = draws;
        this.pen = pen;
    }

    /// The place to answer what the day asks of a review, with the outcome that the day gives.
    void answer(Day day) {
        if (last == Integer.MIN_VALUE) {
            last = day.date();
            own();
        } else if (day.date() - last >= EVERY_DAYS && !draws.oneIn(4)) {
            last = day.date();
            own();
            Integer judgement = draws.oneIn(8) ? null : draws.between(-5, 5);
            pen.write(new Review(pen.id(), pen.at(), draws.pick(ReviewOutcome.values()), judgement, List.of()));
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
