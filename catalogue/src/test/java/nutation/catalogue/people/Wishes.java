package nutation.catalogue.people;

import java.util.List;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Less;
import nutation.engine.diary.Preference;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// What the person prefers, in general and today.
final class Wishes {
    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);

    private final Draws draws;
    private final Pen pen;
    private final Habits habits;

    Wishes(Draws draws, Pen pen, Habits habits) {
        this.draws = draws;
        this.pen = pen;
        this.habits = habits;
    }

    void first() {
        write(
                draws.oneIn(2) ? draws.pick(15, 5, 7, 10, 20, 30, 45) : null,
                draws.oneIn(2) ? draws.pick(Week.values()) : null,
                null);
        if (draws.oneIn(8)) {
            leaveOut();
        }
        if (draws.oneIn(8)) {
            follow();
        }
    }

    /// An article's programme, or one's own again.
    private void follow() {
        ProgrammeChoice programme = draws.pick(ProgrammeChoice.values());
        pen.write(new Preference(pen.id(), pen.at(), null, null, null, null, null, null, programme, null));
    }

    /// One step down, somewhere.
    private void easier() {
        Use use = draws.pick(draws.pick(Weeks.CATALOGUE.exercises()).uses());
        List<Addition> easier = List.of(new Addition(use.exercise(), use.id()));
        pen.write(new Preference(pen.id(), pen.at(), null, null, null, null, null, easier, null, null));
    }

    /// A bad day now and then, and another mind now and then.
    void today() {
        if (draws.percent(habits.raised())) {
            write(null, null, draws.pick(Less.values()));
        }
        if (draws.between(1, 1000) > 1000 - 2 * habits.odd()) {
            switch (draws.between(0, 4)) {
                case 0, 1 -> write(draws.between(5, 45), draws.pick(Week.values()), null);
                case 2 -> leaveOut();
                case 3 -> easier();
                default -> follow();
            }
        }
    }

    private void write(@Nullable Integer minutes, @Nullable Week week, @Nullable Less today) {
        pen.write(new Preference(pen.id(), pen.at(), minutes, week, null, null, null, today));
    }

    private void leaveOut() {
        List<String> exercises =
                Weeks.CATALOGUE.exercises().stream().map(Exercise::id).toList();
        List<String> out = draws.some(exercises, 3).stream().sorted().toList();
        List<Side> sides = draws.oneIn(3) ? List.of(draws.pick(SIDES)) : List.of();
        List<Side> lying = draws.oneIn(3) ? List.of(draws.pick(SIDES)) : List.of();
        pen.write(new Preference(pen.id(), pen.at(), null, null, out, sides, lying, null));
    }
}
