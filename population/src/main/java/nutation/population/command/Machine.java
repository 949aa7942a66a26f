package nutation.population.command;

import nutation.population.spark.OnSpark;
import nutation.population.threads.OnThreads;
import nutation.population.work.Runner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who does the work: threads here, or Spark.
final class Machine {
    /// So many slices for each thread, so that none waits long for the last.
    private static final int SLICES_A_THREAD = 16;

    /// A slice is no larger than this: progress is told, and a lost worker loses no more.
    private static final long MOST_PEOPLE = 2_000;

    @Option(names = "--threads", description = "Threads on this computer (default: one a processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--master",
            description = "Let Spark do it: local[*], or spark://host:port. spark-submit names it by itself.")
    @Nullable
    String master;

    /// Does something with whoever does the work.
    interface With<T> {
        T with(Runner runner) throws Exception;
    }

    /// Connects, works, and lets go.
    <T> T run(With<T> work) throws Exception {
        if (master == null && System.getProperty("spark.master") == null) {
            return work.with(new OnThreads(threads));
        }
        try (OnSpark spark = spark()) {
            return work.with(spark);
        }
    }

    private OnSpark spark() throws Blocked {
        try {
            return OnSpark.at(master);
        } catch (NoClassDefFoundError e) {
            throw new Blocked("Spark is not beside the population: " + e.getMessage()
                    + ". Start it with ./nutation simulate, which fetches it, or with spark-submit.");
        }
    }

    /// How many people to a slice. It changes no result.
    long slice(long people) {
        return Math.max(1, Math.min(MOST_PEOPLE, people / ((long) threads * SLICES_A_THREAD)));
    }

    /// In words.
    String words() {
        return master == null ? threads + " threads" : "Spark, " + master;
    }
}
