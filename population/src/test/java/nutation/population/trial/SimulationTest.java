package nutation.population.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nutation.population.measure.Measure;
import nutation.population.threads.OnThreads;
import nutation.population.work.Slice;
import org.junit.jupiter.api.Test;

/// The same people, whoever counts them and however they are cut; and every day of theirs keeps what must hold.
///
/// `-Dnutation.simulated=` so many people instead.
final class SimulationTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int PEOPLE = Integer.getInteger("nutation.simulated", 200);
    private static final int DAYS = 21;
    private static final Simulation WORK = new Simulation(Under.named("own"), SEED, DAYS);

    @Test
    void randomSlicesOnThreadsGiveTheSameSums() {
        String alone = WORK.of(new Slice(0, PEOPLE)).tally().hash();
        Random random = new Random(SEED);
        for (int threads = 1; threads <= 3; threads++) {
            List<Slice> slices = cut(random);
            AtomicLong told = new AtomicLong();
            Simulated all = new OnThreads(threads).run(WORK, slices, told::addAndGet);
            assertEquals(alone, all.tally().hash(), "seed " + SEED + ", slices " + slices);
            assertEquals(PEOPLE, told.get());
        }
        Simulation other = new Simulation(Under.named("own"), SEED + 1, DAYS);
        assertNotEquals(alone, other.of(new Slice(0, PEOPLE)).tally().hash());
    }

    @Test
    void everyInvariantHoldsOnEveryDayThatSomebodySees() {
        Simulated all = OnThreads.all().run(WORK, Slice.all(PEOPLE, 20), people -> {});
        assertEquals(
                0,
                all.broken(),
                "first by person " + all.firstBroken() + "; repeat: ./nutation simulate --people "
                        + (all.firstBroken() + 1) + " --weeks 3 --seed " + SEED);
        assertTrue(all.looks() > PEOPLE * 3L, all.looks() + " looks");
        assertEquals(0, all.tally().get(Measure.MISSED_ALARMS).sum(), "warning signs that were missed");
        assertTrue(all.tally().get(Measure.ALARMS).sum() > 0, "there are some");
    }

    @Test
    void underTheSameRulesNobodyDiffers() {
        Compared same = new Trial(Under.named("own"), Under.named("own"), SEED, DAYS).of(new Slice(0, 60));
        for (Measure each : Measure.values()) {
            assertEquals(0, same.differences().get(each).sum(), each.toString());
            assertEquals(0, same.differences().get(each).squares(), each.toString());
        }
    }

    @Test
    void fromPaperWarningSignsAreMissedAndUnderTheRulesNone() {
        Trial trial = new Trial(Under.named("a3-as-written"), Under.named("own"), SEED, 2 * DAYS);
        Compared compared = OnThreads.all().run(trial, Slice.all(PEOPLE, 20), people -> {});
        assertTrue(compared.one().tally().get(Measure.MISSED_ALARMS).sum() > 0, "from paper");
        assertEquals(0, compared.other().tally().get(Measure.MISSED_ALARMS).sum(), "under the rules");
        assertEquals(
                compared.one().tally().get(Measure.MISSED_ALARMS).sum(),
                compared.differences().get(Measure.MISSED_ALARMS).sum());
    }

    @Test
    void anUnknownRuleSetIsRefusedByName() {
        IllegalArgumentException refused = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class, () -> Under.named("mine").lives());
        assertTrue(String.valueOf(refused.getMessage()).contains("mine"), refused.getMessage());
    }

    /// The people in slices of random sizes, in random order.
    private static List<Slice> cut(Random random) {
        List<Slice> slices = new ArrayList<>();
        for (long from = 0; from < PEOPLE; ) {
            long end = Math.min(PEOPLE, from + 1 + random.nextInt(PEOPLE / 5));
            slices.add(new Slice(from, end));
            from = end;
        }
        Collections.shuffle(slices, random);
        return slices;
    }
}
