package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Appends to several diaries of a PostgreSQL in one commit. A row's `xmin` names the transaction that wrote it.
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
final class SharedCommitTest {
    private static final int CONNECTIONS = 16;

    private final TestDatabase kind;

    @TempDir
    Path folder;

    private Opened opened;
    private Connections connections;
    private EntryWriter writer;

    SharedCommitTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() throws Exception {
        opened = Opened.over(kind, folder);
        Database database = TestDatabase.at(opened.address());
        connections = database.open();
        writer = database.writer(connections, new PersonRow(database), () -> Instant.EPOCH);
    }

    @AfterEach
    void close() {
        connections.close();
        opened.close();
    }

    private static Append append(Person person, int... numbers) {
        List<NewEntry> entries = new ArrayList<>();
        for (int number : numbers) {
            entries.add(WriterProcess.entry(number));
        }
        return new Append(person, entries);
    }

    private static Outcome stored(long last, int entries) {
        return new Outcome.Done(new Appended(Collections.nCopies(entries, new Kept.Stored()), last));
    }

    private List<Person> people(int number) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(opened.store().people().add());
        }
        return people;
    }

    /// Writes one entry into each, so that the writer knows how far they go.
    private void meet(List<Person> people) {
        for (Person each : people) {
            assertEquals(List.of(stored(1, 1)), writer.write(List.of(append(each, 0))));
        }
    }

    private List<String> transactions(String where) throws Exception {
        return opened.rows("select distinct xmin::text from entry where " + where);
    }

    private void assertSound() throws Exception {
        assertEquals(
                List.of(),
                TestDatabase.at(opened.address()).verify(Progress.SILENT).faults());
    }

    @Test
    void diariesShareOneCommit() throws Exception {
        List<Person> people = people(3);
        meet(people);
        List<Append> group = List.of(
                append(people.get(2), 1, 2),
                append(people.get(0), 1),
                append(people.get(1), 1),
                append(people.get(2), 3));
        assertEquals(List.of(stored(3, 2), stored(2, 1), stored(2, 1), stored(4, 1)), writer.write(group));
        assertEquals(1, transactions("seq > 1").size());
        assertSound();
    }

    @Test
    void whatIsNotKnownYetIsWrittenByItself() throws Exception {
        List<Person> people = people(3);
        List<Append> group = people.stream().map(each -> append(each, 1)).toList();
        assertEquals(List.of(stored(1, 1), stored(1, 1), stored(1, 1)), writer.write(group));
        assertEquals(3, transactions("true").size());
        assertSound();
    }

    @Test
    void whatIsOutOfTheOrdinaryHoldsNobodyBack() throws Exception {
        List<Person> people = people(7);
        meet(people);
        Person moved = people.get(1);
        Person gone = people.get(2);
        Person known = people.get(3);
        Person silent = people.get(4);
        Person conflicting = people.get(5);
        opened.store().append(moved, List.of(WriterProcess.entry(7), WriterProcess.entry(8)));
        opened.store().people().delete(gone);
        NewEntry other = new NewEntry(WriterProcess.entry(0).id(), "note", "2026-11-21T08:00:00.000+01:00", "other");
        Person nobody = new Person("00000000-0000-4000-8000-000000000000");
        List<Append> group = List.of(
                append(people.get(0), 1),
                append(moved, 1),
                append(gone, 1),
                append(known, 0),
                append(silent),
                new Append(conflicting, List.of(other)),
                append(nobody, 1),
                append(people.get(6), 1));

        String first = WriterProcess.entry(0).text();
        Kept conflict = new Kept.Conflict(Sha256.of(first), Sha256.of("other"), first);
        assertEquals(
                List.of(
                        stored(2, 1),
                        stored(4, 1),
                        new Outcome.Deleted(LocalDate.parse("2026-11-21")),
                        new Outcome.Done(new Appended(List.of(new Kept.Known()), 1)),
                        new Outcome.Done(new Appended(List.of(), 1)),
                        new Outcome.Done(new Appended(List.of(conflict), 1)),
                        new Outcome.Nobodys(nobody),
                        stored(2, 1)),
                writer.write(group));
        String ordinary =
                "'" + people.getFirst().id() + "', '" + people.getLast().id() + "'";
        assertEquals(
                1, transactions("seq = 2 and person_id in (" + ordinary + ")").size());
        assertSound();
    }

    @Test
    void whatTwoClientsSendAtOnceIsStoredOnce() throws Exception {
        List<Person> people = people(2);
        meet(people);
        List<Append> group = List.of(append(people.get(0), 5), append(people.get(1), 5), append(people.get(0), 5));
        Outcome again = new Outcome.Done(new Appended(List.of(new Kept.Known()), 2));
        assertEquals(List.of(stored(2, 1), stored(2, 1), again), writer.write(group));
        assertSound();
    }

    /// Two servers write the same diaries, each group in another order.
    @Test
    void noTwoCommitsWaitForEachOther() throws Exception {
        List<Person> people = people(6);
        meet(people);
        Database database = TestDatabase.at(opened.address());
        try (Connections beside = database.open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            EntryWriter other = database.writer(beside, new PersonRow(database), () -> Instant.EPOCH);
            List<Callable<Integer>> work =
                    List.of(() -> rounds(writer, people, 1), () -> rounds(other, people.reversed(), 2));
            for (Future<Integer> each : threads.invokeAll(work)) {
                assertEquals(50 * people.size(), each.get());
            }
        }
        for (Person each : people) {
            assertEquals(101, opened.store().standing(each).count());
        }
        assertSound();
    }

    private static int rounds(EntryWriter writer, List<Person> people, int server) {
        int stored = 0;
        for (int round = 0; round < 50; round++) {
            int number = 1000 * server + round;
            List<Append> group =
                    people.stream().map(each -> append(each, number)).toList();
            for (Outcome each : writer.write(group)) {
                stored += each.appended().kept().equals(List.of(new Kept.Stored())) ? 1 : 0;
            }
        }
        return stored;
    }

    /// Where each diary may lie on a machine of its own.
    @Test
    void noCommitHoldsTwoDiariesWhereTheyAreSharded() throws Exception {
        List<Person> people = people(12);
        Database sharded = Database.postgres(opened.address(), "postgres", "", CONNECTIONS, true);
        try (DiaryStore store = DiaryStore.open(sharded, () -> Instant.EPOCH);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Appended>> work = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                for (Person each : people) {
                    List<NewEntry> one = List.of(WriterProcess.entry(number));
                    work.add(() -> store.append(each, one));
                }
            }
            for (Future<Appended> each : threads.invokeAll(work)) {
                assertEquals(List.of(new Kept.Stored()), each.get().kept());
            }
        }
        List<String> written = opened.rows("select distinct xmin::text, person_id::text from entry");
        HashSet<String> transactions = new HashSet<>();
        written.forEach(row -> transactions.add(row.substring(0, row.indexOf('|'))));
        assertEquals(transactions.size(), written.size(), "one diary a transaction");
        assertSound();
    }
}
