package nutation.population.trial;

import nutation.population.measure.PersonRow;
import nutation.population.measure.Tallying;
import nutation.population.work.Slice;
import nutation.population.work.Work;

/// Many lives under one rule set, every day of them looked at.
public record Simulation(Under under, long seed, int days) implements Work<Simulated> {
    /// Takes rows as they come, such as a writer.
    public interface Rows {
        /// Of the next person.
        void add(PersonRow row);
    }

    @Override
    public Simulated none() {
        return Simulated.none();
    }

    @Override
    public Simulated of(Slice slice) {
        return of(slice, row -> {});
    }

    /// The same, each row also given to somebody.
    public Simulated of(Slice slice, Rows rows) {
        Looking looking = new Looking(under.lives());
        Tallying tallying = new Tallying();
        for (long id = slice.from(); id < slice.end(); id++) {
            PersonRow row = looking.row(seed, id, days);
            tallying.add(row);
            rows.add(row);
        }
        return looking.done(tallying.done());
    }

    @Override
    public Simulated plus(Simulated one, Simulated other) {
        return one.plus(other);
    }
}
