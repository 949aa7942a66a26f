package nutation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nutation.engine.fixtures.Draws;
import org.junit.jupiter.api.Test;

final class WholeTest {
    private static final long SEED = 7227;

    @Test
    void divisionIsThatOfTheJdk() {
        Draws draws = Draws.of(SEED);
        for (int i = 0; i < 10_000; i++) {
            int value = draws.edgy(-1_000_000, 1_000_000);
            int by = draws.oneIn(2) ? draws.between(1, 20) : draws.between(-20, -1);
            String what = value + " by " + by + ", seed " + SEED;
            assertEquals(value / by, Whole.div(value, by), what);
            assertEquals(Math.floorDiv(value, by), Whole.floorDiv(value, by), what);
            assertEquals(Math.floorMod(value, by), Whole.mod(value, by), what);
        }
    }

    @Test
    void divisionByZeroIsRefusedAndNever0() {
        assertThrows(IllegalArgumentException.class, () -> Whole.div(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Whole.floorDiv(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Whole.mod(1, 0));
    }
}
