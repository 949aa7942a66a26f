package nutation.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ChanceTest {
    private static final long SEED = 20_261_121;
    private static final int MANY = 100_000;

    @Test
    void aDrawFollowsFromSeedPersonDayAndMatterAlone() {
        Chance one = Chance.of(SEED, 7);
        int first = one.below(3, Matter.FLARE, 1000);
        one.below(4, Matter.OPENS, 1000);
        assertEquals(first, Chance.of(SEED, 7).below(3, Matter.FLARE, 1000), "whatever was drawn in between");
        Set<Integer> others = new HashSet<>();
        others.add(Chance.of(SEED, 7).below(3, Matter.FLARE, 1_000_000));
        others.add(Chance.of(SEED + 1, 7).below(3, Matter.FLARE, 1_000_000));
        others.add(Chance.of(SEED, 8).below(3, Matter.FLARE, 1_000_000));
        others.add(Chance.of(SEED, 7).below(4, Matter.FLARE, 1_000_000));
        others.add(Chance.of(SEED, 7).below(3, Matter.FLARE_SIZE, 1_000_000));
        others.add(Chance.of(SEED, 7).below(3, Matter.FLARE, 1, 1_000_000));
        assertEquals(6, others.size(), "each of them matters");
    }

    @Test
    void everyMatterHasANumberOfItsOwn() {
        Set<Integer> codes = new HashSet<>();
        for (Matter each : Matter.values()) {
            assertTrue(codes.add(each.code()), each + " shares its number");
        }
    }

    @Test
    void drawsAreSpreadEvenly() {
        int[] tenths = new int[10];
        for (int day = 0; day < MANY; day++) {
            tenths[Chance.of(SEED, day).below(day % 30, Matter.OPENS, 10)]++;
        }
        for (int each : tenths) {
            assertEquals(MANY / 10, each, MANY / 100.0);
        }
    }

    @Test
    void normalDrawsHaveMean0AndDeviation1() {
        long sum = 0;
        long squares = 0;
        int beyond = 0;
        for (int id = 0; id < MANY; id++) {
            int drawn = Chance.of(SEED, id).normal(5, Matter.DAY_PAIN);
            sum += drawn;
            squares += (long) drawn * drawn;
            beyond += Math.abs(drawn) > 1960 ? 1 : 0;
        }
        assertEquals(0, (double) sum / MANY, 15);
        assertEquals(1000, Math.sqrt((double) squares / MANY), 15);
        assertEquals(0.05, (double) beyond / MANY, 0.005);
    }

    @Test
    void neighboursAreStrangers() {
        int same = 0;
        for (int id = 0; id < MANY; id++) {
            boolean one = Chance.of(SEED, id).happens(0, Matter.FLARE, 500_000);
            boolean next = Chance.of(SEED, id + 1).happens(0, Matter.FLARE, 500_000);
            same += one == next ? 1 : 0;
        }
        assertEquals(0.5, (double) same / MANY, 0.01);
        assertNotEquals(0, same);
    }
}
