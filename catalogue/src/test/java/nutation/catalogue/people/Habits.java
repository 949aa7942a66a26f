package nutation.catalogue.people;

import nutation.engine.fixtures.Draws;

/// How someone is, in percent.
///
/// @param exercises of the days on which a session is offered
/// @param skips of the sides offered
/// @param hurts of the sets done, painful or worse
/// @param reads of the readings asked for
/// @param raised of the readings, higher than usual
/// @param odd how often something rare happens: flags, withdrawals, prescriptions, flights; in tenths of a percent of
///     the days
record Habits(int exercises, int skips, int hurts, int reads, int raised, int odd) {

    static Habits of(Draws draws) {
        return draws.pick(STEADY, ORDINARY, SORE, ODD);
    }

    /// Climbs ladders.
    private static final Habits STEADY = new Habits(95, 1, 0, 95, 1, 1);

    private static final Habits ORDINARY = new Habits(80, 4, 2, 85, 3, 4);

    private static final Habits SORE = new Habits(75, 6, 9, 80, 9, 4);

    /// Everything happens to some.
    private static final Habits ODD = new Habits(70, 10, 5, 60, 6, 15);
}
