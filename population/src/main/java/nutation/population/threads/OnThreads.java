package nutation.population.threads;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nutation.population.work.Runner;
import nutation.population.work.Slice;
import nutation.population.work.Work;

/// Runs work on plain threads of this computer.
///
/// @param threads how many
public record OnThreads(int threads) implements Runner {
    /// One for each processor.
    public static OnThreads all() {
        return new OnThreads(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public <R extends Serializable> R run(Work<R> work, List<Slice> slices, Done done) {
        R sum = work.none();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            ExecutorCompletionService<Finished<R>> service = new ExecutorCompletionService<>(pool);
            List<Future<Finished<R>>> all = new ArrayList<>();
            for (Slice each : slices) {
                all.add(service.submit(() -> new Finished<>(each, work.of(each))));
            }
            try {
                for (int i = 0; i < all.size(); i++) {
                    Finished<R> next = service.take().get();
                    sum = work.plus(sum, next.result());
                    done.people(next.slice().people());
                }
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw new IllegalStateException("A slice of people could not be done: " + e.getCause(), e);
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
        return sum;
    }

    private record Finished<R>(Slice slice, R result) {}
}
