package nutation.population.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nutation.engine.diary.Side;
import org.junit.jupiter.api.Test;

/// It does not matter who is counted where, when, or in which order.
final class TallyTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final int WEEKS = 3;

    /// A person with any numbers.
    private static PersonRow row(Random random, long id) {
        PersonRow.Builder row = PersonRow.of(id, WEEKS);
        for (Measure each : Measure.values()) {
            if (random.nextInt(5) > 0) {
                row.set(each, random.nextInt(-20, 200));
            }
        }
        for (Weekly each : Weekly.values()) {
            row.set(each, random.nextInt(WEEKS), random.nextInt(100));
        }
        List<UseRow> uses = new ArrayList<>();
        for (String exercise : List.of("bridge", "clamshell")) {
            if (random.nextBoolean()) {
                Side side = Side.values()[random.nextInt(3)];
                uses.add(new UseRow(exercise, "main", side, 1 + random.nextInt(9), random.nextInt(3), 0, 0, 2));
            }
        }
        return row.uses(uses).done();
    }

    private static List<PersonRow> people(Random random) {
        return LongStream.range(0, 300).mapToObj(id -> row(random, id)).toList();
    }

    private static Tally of(List<PersonRow> rows) {
        Tallying tallying = new Tallying();
        rows.forEach(tallying::add);
        return tallying.done();
    }

    @Test
    void anyCutsInAnyOrderGiveTheSameText() {
        Random random = new Random(SEED);
        List<PersonRow> people = people(random);
        String whole = of(people).text();
        for (int i = 0; i < 50; i++) {
            List<PersonRow> shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, random);
            List<Tally> parts = new ArrayList<>(List.of(Tally.none()));
            for (int from = 0; from < shuffled.size(); ) {
                int end = Math.min(shuffled.size(), from + 1 + random.nextInt(60));
                parts.add(of(shuffled.subList(from, end)));
                from = end;
            }
            // Two by two, in any order, until one is left.
            while (parts.size() > 1) {
                Collections.shuffle(parts, random);
                parts.add(parts.removeFirst().plus(parts.removeFirst()));
            }
            assertEquals(whole, parts.getFirst().text(), "seed " + SEED + ", cut " + i);
        }
    }

    @Test
    void oneNumberOfOnePersonChangesTheHash() {
        List<PersonRow> people = new ArrayList<>(people(new Random(SEED)));
        String before = of(people).hash();
        int value = people.get(17).get(Measure.DAYS);
        people.set(17, people.get(17).with(Measure.DAYS, value == PersonRow.ABSENT ? 1 : value + 1));
        assertNotEquals(before, of(people).hash());
    }

    @Test
    void meanAndSpreadAreThoseOfTheNumbers() {
        PersonRow two = PersonRow.of(0, 1).set(Measure.SESSIONS, 2).done();
        PersonRow six = PersonRow.of(1, 1).set(Measure.SESSIONS, 6).done();
        PersonRow none = PersonRow.of(2, 1).done();
        Count count = of(List.of(two, six, none)).get(Measure.SESSIONS);
        assertEquals(2, count.people());
        assertEquals(4, count.mean());
        assertEquals(Math.sqrt(8), count.deviation(), 1e-12);
        assertEquals(2, count.least());
        assertEquals(6, count.most());
    }

    @Test
    void aDifferenceIsAbsentWhereEitherIs() {
        PersonRow one =
                PersonRow.of(0, 1).set(Measure.SESSIONS, 2).set(Measure.DAYS, 9).done();
        PersonRow other = PersonRow.of(0, 1).set(Measure.SESSIONS, 5).done();
        assertEquals(-3, one.minus(other).get(Measure.SESSIONS));
        assertEquals(PersonRow.ABSENT, one.minus(other).get(Measure.DAYS));
    }

    @Test
    void peopleOfOtherWeeksAreNotAdded() {
        Tally one = of(List.of(PersonRow.of(0, 1).done()));
        Tally two = of(List.of(PersonRow.of(0, 2).done()));
        assertThrows(IllegalArgumentException.class, () -> one.plus(two));
        Tallying tallying = new Tallying().add(PersonRow.of(0, 1).done());
        assertThrows(
                IllegalArgumentException.class,
                () -> tallying.add(PersonRow.of(1, 2).done()));
    }
}
