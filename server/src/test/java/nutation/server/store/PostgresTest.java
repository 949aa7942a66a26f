package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
final class PostgresTest {
    private final TestDatabase database;

    @TempDir
    Path folder;

    PostgresTest(TestDatabase database) {
        this.database = database;
    }

    private static void execute(String address, String sql) throws Exception {
        try (Connection connection = TestDatabase.beside(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local"})
    void aDatabaseThatAcknowledgesTooEarlyIsRefused(String value) throws Exception {
        String address = database.address(folder);
        execute(address, "alter database " + name(address) + " set synchronous_commit = " + value);
        CannotStart.DatabaseUnfit refusal = assertThrows(
                CannotStart.DatabaseUnfit.class,
                () -> DiaryStore.open(TestDatabase.at(address), InstantSource.system()));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains("synchronous_commit = " + value + ";"), said);
        assertEquals(List.of("0"), Opened.rows(address, "select count(*) from pg_tables where schemaname = 'public'"));
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
        Database nowhere =
                Database.postgres("jdbc:postgresql://localhost:1/nothing?password=open", "me", "sesame", 2, false);
        CannotStart.DatabaseUnusable refusal = assertThrows(
                CannotStart.DatabaseUnusable.class, () -> DiaryStore.open(nowhere, InstantSource.system()));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains("jdbc:postgresql://localhost:1/nothing "), said);
        assertFalse(said.contains("open") || said.contains("sesame"), said);
    }

    @Test
    void tablesOfANewerProgramAreLeftAlone() throws Exception {
        try (Opened opened = Opened.over(database, folder)) {
            execute(
                    opened.address(),
                    "update flyway_schema_history set version = '99' where version = '" + Schema.VERSION + "'");
            assertThrows(CannotStart.DiaryNewer.class, opened::another);
        }
    }

    @Test
    void serversThatBeginAtOnceMakeOneDiary() throws Exception {
        int servers = 8;
        try (Opened opened = Opened.over(database, folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<DiaryStore> stores = new ArrayList<>();
            for (int i = 0; i < servers; i++) {
                stores.add(opened.another());
            }
            CyclicBarrier together = new CyclicBarrier(servers);
            List<Future<Person>> made = new ArrayList<>();
            for (DiaryStore each : stores) {
                made.add(threads.submit(() -> {
                    together.await();
                    return each.person();
                }));
            }
            for (Future<Person> each : made) {
                assertEquals(made.getFirst().get(), each.get());
            }
            stores.forEach(DiaryStore::close);
            assertEquals(List.of("1"), opened.rows("select count(*) from person"));
        }
    }

    /// Somebody else appends between the look and the write of an append: the time is asked in between.
    private static List<Kept> appendedMeanwhile(Opened opened, NewEntry mine, NewEntry other) throws Exception {
        Person person = opened.store().people().add();
        AtomicInteger asked = new AtomicInteger();
        InstantSource clock = () -> {
            if (asked.getAndIncrement() == 0) {
                opened.store().append(person, List.of(other));
            }
            return Instant.EPOCH;
        };
        try (DiaryStore here = DiaryStore.open(TestDatabase.at(opened.address()), clock)) {
            List<Kept> kept = here.append(person, List.of(mine)).kept();
            assertEquals(2, asked.get(), "looked once, and then held the diary");
            assertEquals(opened.store().standing(person), here.standing(person));
            Proof proof = TestDatabase.at(opened.address()).verify((what, done, all) -> {});
            assertEquals(List.of(), proof.faults());
            return kept;
        }
    }

    @Test
    void anAppendInBetweenIsNotOverwritten() throws Exception {
        try (Opened opened = Opened.over(database, folder)) {
            assertEquals(
                    List.of(new Kept.Stored()),
                    appendedMeanwhile(opened, WriterProcess.entry(1), WriterProcess.entry(2)));
        }
    }

    /// Each knows from its own last append how far the diary goes, and is wrong every time.
    @Test
    void serversThatTakeTurnsWriteOneDiary() throws Exception {
        try (Opened opened = Opened.over(database, folder);
                DiaryStore other = opened.another()) {
            Person person = opened.store().people().add();
            for (int number = 0; number < 20; number++) {
                DiaryStore turn = number % 2 == 0 ? opened.store() : other;
                List<NewEntry> twice = List.of(WriterProcess.entry(number), WriterProcess.entry(number / 2));
                List<Kept> kept = turn.append(person, twice).kept();
                assertEquals(List.of(new Kept.Stored(), new Kept.Known()), kept, "append " + number);
            }
            assertEquals(20, other.standing(person).count());
            Proof proof = TestDatabase.at(opened.address()).verify((what, done, all) -> {});
            assertEquals(List.of(), proof.faults());
        }
    }

    @Test
    void theSameEntryInBetweenIsKnown() throws Exception {
        try (Opened opened = Opened.over(database, folder)) {
            assertEquals(
                    List.of(new Kept.Known()),
                    appendedMeanwhile(opened, WriterProcess.entry(1), WriterProcess.entry(1)));
        }
    }

    @Test
    void everyKeyBeginsWithThePerson() throws Exception {
        try (Opened opened = Opened.over(database, folder)) {
            String firstColumns = """
                    select distinct t.relname || '.' || a.attname from pg_index x
                      join pg_class t on t.oid = x.indrelid
                      join pg_namespace n on n.oid = t.relnamespace
                      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                    where n.nspname = 'public' and t.relname <> 'flyway_schema_history' order by 1""";
            assertEquals(
                    List.of(
                            "calendar.person_id",
                            "conflict.person_id",
                            "device.person_id",
                            "entry.person_id",
                            "pairing.person_id",
                            "person.id",
                            "tombstone.person_id"),
                    opened.rows(firstColumns));
        }
    }

    @Test
    void severalServersMakeTheTablesAtOnce() throws Exception {
        String address = database.address(folder);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<DiaryStore> open = () -> DiaryStore.open(TestDatabase.at(address), InstantSource.system());
            for (Future<DiaryStore> opened : threads.invokeAll(List.of(open, open, open))) {
                opened.get().close();
            }
        }
        assertEquals(
                List.of(String.valueOf(Schema.VERSION)),
                Opened.rows(address, "select count(*) from flyway_schema_history where success"));
    }

    /// Two servers append to the same diaries at once, some entries on both.
    @Test
    void severalServersKeepOneDiaryWithoutGaps() throws Exception {
        int diaries = 6;
        int appends = 30;
        try (Opened opened = Opened.over(database, folder);
                DiaryStore other = opened.another();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < diaries; i++) {
                people.add(opened.store().people().add());
            }
            List<Callable<Long>> work = new ArrayList<>();
            for (Person person : people) {
                for (DiaryStore store : List.of(opened.store(), other, opened.store(), other)) {
                    work.add(() -> {
                        long stored = 0;
                        for (int i = 0; i < appends; i++) {
                            Appended appended =
                                    store.append(person, List.of(WriterProcess.entry(i), WriterProcess.entry(i + 1)));
                            stored += appended.kept().stream()
                                    .filter(Kept.Stored.class::isInstance)
                                    .count();
                        }
                        return stored;
                    });
                }
            }
            long stored = 0;
            for (Future<Long> done : threads.invokeAll(work)) {
                stored += done.get();
            }
            assertEquals((long) diaries * (appends + 1), stored, "each entry was stored by one append");
            for (Person person : people) {
                List<String> texts = opened.texts(person);
                assertEquals(appends + 1, texts.stream().distinct().count());
                assertEquals(appends + 1, texts.size());
                assertEquals(opened.store().standing(person), other.standing(person));
            }
        }
    }

    @Test
    void aDiaryThatWasTamperedWithIsFound() throws Exception {
        try (Opened opened = Opened.over(database, folder)) {
            Person person = opened.store().people().add();
            opened.store().append(person, List.of(WriterProcess.entry(1), WriterProcess.entry(2)));
            Database here = TestDatabase.at(opened.address());
            assertEquals(new Proof(Schema.VERSION, 1, 2, 0, List.of()), here.verify(Progress.SILENT));
            execute(opened.address(), "update entry set text = replace(text, 'note 2', 'note 3')");
            List<Fault> faults = here.verify(Progress.SILENT).faults();
            assertEquals(List.of(2L, 0L), faults.stream().map(Fault::position).toList(), faults.toString());
        }
    }
}
