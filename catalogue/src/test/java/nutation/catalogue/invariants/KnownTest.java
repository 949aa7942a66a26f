package nutation.catalogue.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.invariant.Known;
import nutation.catalogue.invariant.Safety;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.people.Person;
import nutation.catalogue.rules.Weeks;
import nutation.engine.day.Day;
import nutation.engine.fixtures.Draws;
import org.junit.jupiter.api.Test;

/// The slow twin: what is known from look to look says the same of every day, and of every spoilt one, as what is read
/// from the beginning.
final class KnownTest {
    private static final int PEOPLE = 12;
    private static final int DAYS = 80;
    private static final int SEED = 20_261_123;

    @Test
    void whatHasGrownIsWhatIsReadFromTheBeginning() {
        int[] words = new int[1];
        for (int person = 0; person < PEOPLE; person++) {
            Known known = Known.nothing(Weeks.CATALOGUE);
            Person.live(Draws.of(SEED).split(person), DAYS, (pen, day) -> {
                List<Day> all = new ArrayList<>(SabotageTest.spoilt(day).subList(0, 3));
                all.add(day);
                for (Day each : all) {
                    Seen grown = new Seen(Weeks.CATALOGUE, known, pen.entries(), pen.history(), each);
                    Seen read = new Seen(Weeks.CATALOGUE, pen.entries(), pen.history(), each);
                    for (Invariant invariant : Safety.ALL) {
                        String word = invariant.claim().brokenBy(read);
                        assertEquals(word, invariant.claim().brokenBy(grown), () -> invariant + " on " + each.date());
                        words[0] += word == null ? 0 : 1;
                    }
                }
            });
        }
        assertTrue(words[0] > PEOPLE * DAYS, words[0] + " words");
    }
}
