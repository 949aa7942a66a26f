package nutation.population.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nutation.population.measure.Tally;
import nutation.population.work.Slice;
import nutation.population.work.Work;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same people give the same sums, whoever counts them.
final class OnSparkTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int PEOPLE = Integer.getInteger("nutation.spark.people", 120);
    private static final int DAYS = 21;

    private static final Played WORK = new Played(SEED, DAYS);

    /// As one loop counts them.
    private static String alone() {
        return WORK.of(new Slice(0, PEOPLE)).hash();
    }

    /// Breaks down in every third slice, the first time that it is tried.
    private record Failing(Played work) implements Work<Tally> {
        @Override
        public Tally none() {
            return work.none();
        }

        @Override
        public Tally of(Slice slice) {
            if (slice.from() % 3 == 0 && TaskContext.get().attemptNumber() == 0) {
                throw new IllegalStateException("slice " + slice.from() + " breaks down on purpose");
            }
            return work.of(slice);
        }

        @Override
        public Tally plus(Tally one, Tally other) {
            return one.plus(other);
        }
    }

    @Test
    void randomSlicesThreadsAndBreakdownsGiveTheSameSums() {
        Random random = new Random(SEED);
        String alone = alone();
        try (OnSpark spark = OnSpark.at("local[2,2]")) {
            for (int i = 0; i < 2; i++) {
                List<Slice> slices = cut(random);
                AtomicLong told = new AtomicLong();
                assertEquals(alone, run(spark, WORK, slices, told).hash(), "seed " + SEED + ", slices " + slices);
                assertEquals(PEOPLE, told.get(), "progress");
            }
            assertEquals(
                    alone,
                    run(spark, new Failing(WORK), cut(random), new AtomicLong()).hash(),
                    "breakdowns");
            Played other = new Played(SEED + 1, DAYS);
            assertNotEquals(
                    alone, run(spark, other, cut(random), new AtomicLong()).hash(), "another seed");
        }
    }

    @Test
    void aKilledWorkerChangesNothing(@TempDir Path folder) throws IOException {
        Executors.forget();
        SparkConf conf = new SparkConf()
                .set("spark.extraListeners", Executors.class.getName())
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraJavaOptions", "-XX:+UseSerialGC")
                .set("spark.executor.extraClassPath", Cluster.folders());
        AtomicLong done = new AtomicLong();
        AtomicLong killedAt = new AtomicLong(-1);
        try (Cluster cluster = Cluster.start(folder, 2);
                OnSpark spark = OnSpark.at(cluster.master(), conf)) {
            Tally tally = spark.run(WORK, Slice.all(PEOPLE, 6), people -> {
                long now = done.addAndGet(people);
                if (killedAt.get() < 0
                        && now >= PEOPLE / 4
                        && Executors.worked().size() == 2) {
                    killedAt.set(now);
                    cluster.kill(0);
                }
            });
            assertEquals(alone(), tally.hash(), "seed " + SEED);
        }
        assertTrue(killedAt.get() >= 0 && killedAt.get() < PEOPLE, "killed after " + killedAt + " of " + PEOPLE);
        assertEquals(2, Executors.worked().size(), "both executors had worked");
        assertEquals(1, Executors.removed().size(), "one executor was lost");
    }

    private static <R extends Serializable> R run(OnSpark spark, Work<R> work, List<Slice> slices, AtomicLong told) {
        return spark.run(work, slices, told::addAndGet);
    }

    /// The people in slices of random sizes, in random order.
    private static List<Slice> cut(Random random) {
        List<Slice> slices = new ArrayList<>();
        for (long from = 0; from < PEOPLE; ) {
            long end = Math.min(PEOPLE, from + 1 + random.nextInt(PEOPLE / 10));
            slices.add(new Slice(from, end));
            from = end;
        }
        Collections.shuffle(slices, random);
        return slices;
    }
}
