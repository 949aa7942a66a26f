package nutation.population.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Nobody is known by a small number, nor by what is left when the shown ones are subtracted.
final class SmallTest {
    private record Cell(int number, long people) {}

    private static List<Cell> leftOut(long... people) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            cells.add(new Cell(i, people[i]));
        }
        return Small.leftOut(cells, Cell::people, SmallTest::sum);
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::people).sum();
    }

    private static List<Integer> numbers(List<Cell> cells) {
        return cells.stream().map(Cell::number).sorted().toList();
    }

    @Test
    void nobodyAndTenAreShownNineIsNot() {
        assertEquals(List.of(), leftOut(0, 10, 200));
        assertTrue(numbers(leftOut(9, 30, 200)).contains(0));
    }

    @Test
    void oneSmallCellTakesTheNextSmallestWithIt() {
        assertEquals(List.of(0, 1), numbers(leftOut(3, 20, 400)));
    }

    @Test
    void twoSmallCellsAreEnoughWhereTheyMakeTen() {
        assertEquals(List.of(1, 2), numbers(leftOut(400, 6, 7)));
        assertEquals(List.of(0, 1, 2), numbers(leftOut(400, 2, 3)));
    }

    /// Who knows the total and all that is shown knows neither a small cell nor a small rest.
    @Test
    void noSubtractionGivesASmallNumberBack() {
        long seed = Long.getLong("nutation.seed", 20_261_121L);
        Random random = new Random(seed);
        int suppressed = 0;
        for (int i = 0; i < 20_000; i++) {
            long[] people = random.longs(2 + random.nextInt(10), 0, 1 << random.nextInt(8))
                    .toArray();
            List<Cell> out = leftOut(people);
            long shown = 0;
            for (int cell = 0; cell < people.length; cell++) {
                boolean hidden = numbers(out).contains(cell);
                assertTrue(hidden || people[cell] == 0 || people[cell] >= 10, "seed " + seed + ", case " + i);
                shown += hidden ? 0 : people[cell];
            }
            // Where the rest is small after all, nobody but those left out is there, and so no total is shown.
            boolean safe = out.isEmpty() || out.size() >= 2 && sum(out) >= 10 || shown == 0;
            assertTrue(safe, "seed " + seed + ", case " + i);
            suppressed += out.isEmpty() ? 0 : 1;
        }
        assertTrue(suppressed > 5_000, "only " + suppressed + " cases had anything to leave out");
    }
}
