package nutation.population.trial;

import nutation.population.measure.PersonRow;
import nutation.population.measure.Tallying;
import nutation.population.work.Slice;
import nutation.population.work.Work;

/// The same people under two rule sets: what falls to them is the same (common random numbers), so that they differ by
/// the rules alone.
public record Trial(Under one, Under other, long seed, int days) implements Work<Compared> {
    @Override
    public Compared none() {
        return Compared.none();
    }

    @Override
    public Compared of(Slice slice) {
        Looking first = new Looking(one.lives());
        Looking second = new Looking(other.lives());
        Tallying ones = new Tallying();
        Tallying others = new Tallying();
        Tallying differences = new Tallying();
        for (long id = slice.from(); id < slice.end(); id++) {
            PersonRow here = first.row(seed, id, days);
            PersonRow there = second.row(seed, id, days);
            ones.add(here);
            others.add(there);
            differences.add(here.minus(there));
        }
        return new Compared(first.done(ones.done()), second.done(others.done()), differences.done());
    }

    @Override
    public Compared plus(Compared one, Compared other) {
        return one.plus(other);
    }
}
