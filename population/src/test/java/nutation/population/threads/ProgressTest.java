package nutation.population.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void itSaysHowFarAndHowLong() {
        assertEquals(
                "120,000 of 1,000,000 people, 8,000 a second, 1 min 50 s to go",
                Progress.line(120_000, 1_000_000, 15 * SECOND));
    }

    @Test
    void theFirstMomentDividesByNothing() {
        assertEquals("0 of 10 people, 1 a second, 10 s to go", Progress.line(0, 10, 0));
    }
}
