package nutation.population.work;

import java.io.Serializable;
import java.util.List;

/// Whoever does the work: threads here, or a cluster.
public interface Runner {
    /// Does it slice by slice.
    ///
    /// @param done is told of each slice that is done, one after the other
    <R extends Serializable> R run(Work<R> work, List<Slice> slices, Done done);

    /// Hears how far the work is.
    @FunctionalInterface
    interface Done {
        /// So many people more are done.
        void people(long people);
    }
}
