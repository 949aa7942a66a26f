package nutation.population.trial;

import nutation.catalogue.invariant.Known;
import nutation.catalogue.invariant.Safety;
import nutation.catalogue.invariant.Seen;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.history.History;
import nutation.population.life.Faring;
import nutation.population.life.Lived;
import nutation.population.life.Lives;
import nutation.population.life.Watch;
import nutation.population.measure.Measure;
import nutation.population.measure.PersonRow;
import nutation.population.measure.Tally;

/// Looks at every day of every life of a slice, with a stopwatch. It belongs to one thread.
final class Looking implements Watch {
    private final Lives lives;
    private final Catalogue catalogue;
    private final Timed engine = new Timed();
    private Known known;
    private long id;
    private int worse;
    private long looks;
    private long broken;
    private long firstBroken = Simulated.NOBODY;
    private long living;
    private long invariants;
    private long counting;

    Looking(Lives lives) {
        this.lives = lives;
        this.catalogue = lives.rules().catalogue();
        this.known = Known.nothing(catalogue);
    }

    /// One life, as a row.
    PersonRow row(long seed, long person, int days) {
        id = person;
        worse = 0;
        known = Known.nothing(catalogue);
        long begun = System.nanoTime();
        Lived lived = lives.live(seed, person, days, engine, this);
        long done = System.nanoTime();
        PersonRow row = lives.row(lived, days).with(Measure.WORSE_DAYS, worse);
        living += done - begun;
        counting += System.nanoTime() - done;
        return row;
    }

    @Override
    public void over(int number, Faring faring) {
        worse += faring.body().flares() ? 1 : 0;
    }

    @Override
    public void shown(History history, Day day) {
        long begun = System.nanoTime();
        looks++;
        if (Safety.brokenBy(new Seen(catalogue, known, history.entries(), history, day)) != null) {
            broken++;
            firstBroken = Math.min(firstBroken, id);
        }
        invariants += System.nanoTime() - begun;
    }

    Simulated done(Tally tally) {
        long person = living - engine.nanos() - invariants;
        Times times = new Times(person, engine.nanos(), invariants, counting);
        return new Simulated(tally, looks, broken, firstBroken, times);
    }
}
