package nutation.population.spark;

import nutation.catalogue.Compiled;
import nutation.population.life.Lives;
import nutation.population.life.RuleSet;
import nutation.population.measure.Tally;
import nutation.population.measure.Tallying;
import nutation.population.work.Slice;
import nutation.population.work.Work;

/// Lives under the engine's own programme, counted.
record Played(long seed, int days) implements Work<Tally> {
    /// One for all tasks of a process.
    private static final class Here {
        private static final Lives LIVES =
                Lives.under(RuleSet.all(Compiled.catalogue()).getFirst());
    }

    @Override
    public Tally none() {
        return Tally.none();
    }

    @Override
    public Tally of(Slice slice) {
        Tallying tallying = new Tallying();
        for (long id = slice.from(); id < slice.end(); id++) {
            tallying.add(Here.LIVES.play(seed, id, days));
        }
        return tallying.done();
    }

    @Override
    public Tally plus(Tally one, Tally other) {
        return one.plus(other);
    }
}
