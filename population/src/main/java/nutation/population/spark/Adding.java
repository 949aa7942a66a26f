package nutation.population.spark;

import java.io.Serializable;
import java.util.List;
import nutation.population.work.Runner;
import nutation.population.work.Slice;
import nutation.population.work.Work;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/// Adds up in the driver what the tasks send: each slice once, also where it was done twice.
final class Adding<R extends Serializable> extends AbstractFunction2<Object, R, BoxedUnit> {
    private final Work<R> work;
    private final List<Slice> slices;
    private final Runner.Done done;
    private R sum;

    Adding(Work<R> work, List<Slice> slices, Runner.Done done) {
        this.work = work;
        this.slices = slices;
        this.done = done;
        this.sum = work.none();
    }

    @Override
    public BoxedUnit apply(Object slice, R result) {
        sum = work.plus(sum, result);
        done.people(slices.get((Integer) slice).people());
        return BoxedUnit.UNIT;
    }

    R sum() {
        return sum;
    }

    /// A task has one slice, and so one result.
    static final class One<R> extends AbstractFunction1<Iterator<R>, R> implements Serializable {
        @Override
        public R apply(Iterator<R> results) {
            return results.next();
        }
    }
}
