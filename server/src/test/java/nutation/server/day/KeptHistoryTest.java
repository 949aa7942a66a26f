package nutation.server.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import nutation.server.Lines;
import nutation.server.start.CannotStart;
import nutation.server.store.Database;
import nutation.server.store.DiaryStore;
import nutation.server.store.NewEntry;
import nutation.server.store.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Histories that are kept answer as if each were read from the beginning. Entries go into the store directly here, as
/// those of another server do.
final class KeptHistoryTest {
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121);

    /// What the store keeps beside the text; the history reads the text.
    private static final String AT = "2026-11-21T08:00:00.000+01:00";

    @TempDir
    Path folder;

    private DiaryStore store;

    /// Answers with the ids in the order of the history.
    private static final class Listing implements Coaching {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public String catalogue() {
            return "none";
        }

        @Override
        public String day(History history, int date) {
            return history.entries().stream().map(Entry::id).toList().toString();
        }
    }

    @BeforeEach
    void open() throws CannotStart {
        store = DiaryStore.open(Database.sqlite(folder.resolve("diary.db")), InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void append(Person person, long number) {
        String text = Lines.note(number);
        store.append(person, List.of(new NewEntry(Lines.id(number), "note", AT, text)));
    }

    /// The slow twin: everything is read anew.
    private String fromScratch(Person person) {
        List<Entry> entries = new ArrayList<>();
        store.read(person, store.part(person, 0, Integer.MAX_VALUE), text -> {
            if (DiaryReader.readLine(text, 1) instanceof Line.Accepted accepted) {
                entries.add(accepted.entry());
            }
        });
        return new Listing().day(History.of(entries), 0);
    }

    @Test
    void whatAnotherServerStoredIsInTheNextAnswerInWhateverOrderItCame() {
        Random random = new Random(SEED);
        KeptHistory kept = new KeptHistory(store, new Listing(), 10_000);
        List<Person> people =
                IntStream.range(0, 5).mapToObj(i -> store.people().add()).toList();
        for (int i = 0; i < 300; i++) {
            append(people.get(random.nextInt(5)), random.nextInt(1_000_000));
            Person asked = people.get(random.nextInt(5));
            assertEquals(fromScratch(asked), kept.day(asked, 0), "seed " + SEED + ", step " + i);
        }
    }

    @Test
    void noMoreIsKeptThanIsAllowedAndTheRestIsReadAnew() {
        KeptHistory kept = new KeptHistory(store, new Listing(), 100);
        List<Person> people =
                IntStream.range(0, 20).mapToObj(i -> store.people().add()).toList();
        for (int round = 0; round < 3; round++) {
            for (Person person : people) {
                for (int i = 0; i < 6; i++) {
                    append(person, round * 10L + i);
                }
                assertEquals(fromScratch(person), kept.day(person, 0));
            }
        }
        assertTrue(kept.size() >= 1 && kept.size() <= 100 / 19, "kept " + kept.size() + " of 20");
    }

    @Test
    void nothingOfADeletedDiaryIsKept() {
        KeptHistory kept = new KeptHistory(store, new Listing(), 100);
        Person person = store.people().add();
        append(person, 1);
        kept.day(person, 0);
        assertEquals(1, kept.size());

        store.people().delete(person);
        kept.forget(person);

        assertEquals(0, kept.size());
    }
}
