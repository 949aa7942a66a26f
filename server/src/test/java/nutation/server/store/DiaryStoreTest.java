package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nutation.server.folder.DataFolder;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

final class DiaryStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T07:00:00.123456Z"));

    @TempDir
    Path folder;

    private DiaryStore open() throws CannotStart {
        return DiaryStore.open(Database.sqlite(DataFolder.diary(folder)), CLOCK);
    }

    private static List<String> texts(DiaryStore store) {
        List<String> texts = new ArrayList<>();
        store.read(store.person(), store.part(store.person(), 0, Integer.MAX_VALUE), texts::add);
        return texts;
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + DataFolder.diary(folder));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Test
    void aConflictKeepsBothHashesAndBothContents() throws CannotStart, SQLException {
        NewEntry first = new NewEntry("i", "note", "t", "first");
        NewEntry other = new NewEntry("i", "note", "t", "other");
        try (DiaryStore store = open()) {
            store.append(store.person(), List.of(first));
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        List.of(new Kept.Conflict(Sha256.of("first"), Sha256.of("other"), "first")),
                        store.append(store.person(), List.of(other)).kept());
            }
            assertEquals(List.of("first"), texts(store));
        }
        assertEquals(
                List.of("i|" + Sha256.of("other") + "|" + Sha256.of("first") + "|other|2026-11-21T07:00:00.123Z"),
                rows("select id, sha256, stored, text, received from conflict"));
    }

    @Test
    void anEntryIsKeptWithItsHashAndTheTimeOfItsArrival() throws CannotStart, SQLException {
        try (DiaryStore store = open()) {
            store.append(store.person(), List.of(new NewEntry("i", "note", "2026", "abc")));
        }
        assertEquals(
                List.of("1|i|note|2026|abc|ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                        + "|2026-11-21T07:00:00.123Z"),
                rows("select seq, id, type, at, text, sha256, received from entry"));
    }

    @Test
    void theOnePersonStaysTheSame() throws CannotStart {
        Person person;
        try (DiaryStore store = open()) {
            person = store.person();
        }
        try (DiaryStore store = open()) {
            assertEquals(person, store.person());
        }
    }

    @Test
    void manyClientsAtOnceGetEveryPositionOnce() throws Exception {
        int clients = 16;
        int appends = 25;
        try (DiaryStore store = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                int client = c;
                work.add(() -> {
                    List<Long> lasts = new ArrayList<>();
                    for (int i = 0; i < appends; i++) {
                        NewEntry entry = WriterProcess.entry(client * appends + i);
                        lasts.add(store.append(store.person(), List.of(entry)).last());
                    }
                    return lasts;
                });
            }
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                List<Long> lasts = done.get();
                assertEquals(lasts.stream().sorted().distinct().toList(), lasts, "each append lies behind the last");
            }
            int all = clients * appends;
            assertEquals(all, store.last(store.person()));
            assertEquals(all, texts(store).stream().distinct().count());
        }
    }

    @Test
    void aReaderSeesWholeAppendsOnlyWhileAWriterWrites() throws Exception {
        try (DiaryStore store = open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    int first = i * 3;
                    store.append(
                            store.person(),
                            Stream.of(first, first + 1, first + 2)
                                    .map(WriterProcess::entry)
                                    .toList());
                }
            });
            do {
                assertEquals(0, texts(store).size() % 3);
            } while (!writer.isDone());
            writer.get();
            assertEquals(120, texts(store).size());
        }
    }

    @Test
    void aClosedStoreTakesNothing() throws CannotStart {
        DiaryStore store = open();
        Person person = store.person();
        store.close();
        StoreFailed failed =
                assertThrows(StoreFailed.class, () -> store.append(person, List.of(WriterProcess.entry(1))));
        assertFalse(failed.full());
    }

    @Test
    void aFullDiskRefusesTheAppendWholeAndTheNextOneWorksWhenThereIsRoom() throws Exception {
        Path file = DataFolder.diary(folder);
        try (DiaryStore store = open()) {
            store.person();
        }
        AtomicInteger pages = new AtomicInteger(20);
        DataSource tight = new DelegatingDataSource(Sqlite.writing(file)) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma max_page_count = " + pages.get());
                }
                return connection;
            }
        };
        try (WritingConnection writing = new WritingConnection(tight)) {
            StoredDiary diary = new StoredDiary(Sqlite.reading(file));
            Person person =
                    People.first(JdbcClient.create(Sqlite.reading(file))).orElseThrow();
            PersonRow row = new PersonRow(Database.sqlite(file));
            GroupCommit commits = new GroupCommit(new EntryWriter(writing, row, CLOCK), 100, true);
            NewEntry small = new NewEntry("small", "note", "t", "x");
            NewEntry large = new NewEntry("large", "note", "t", "x".repeat(200_000));

            StoreFailed failed =
                    assertThrows(StoreFailed.class, () -> commits.append(new Append(person, List.of(small, large))));
            assertTrue(failed.full(), String.valueOf(failed.getCause()));
            assertEquals(Standing.EMPTY, diary.standing(person));

            pages.set(1_000_000);
            assertEquals(
                    List.of(new Kept.Stored(), new Kept.Stored()),
                    commits.append(new Append(person, List.of(small, large))).kept());
        }
    }

    @Test
    void everyCommitIsSyncedAndTheLogIsWrittenAhead() throws CannotStart, SQLException {
        open().close();
        try (Connection connection = Sqlite.writing(DataFolder.diary(folder)).getConnection();
                Statement statement = connection.createStatement()) {
            for (String[] expected : new String[][] {
                {"journal_mode", "wal"}, {"synchronous", "2"}, {"foreign_keys", "1"}, {"busy_timeout", "5000"}
            }) {
                try (ResultSet result = statement.executeQuery("pragma " + expected[0])) {
                    assertEquals(expected[1], result.getString(1), expected[0]);
                }
            }
        }
    }

    @Test
    void everyKeyBeginsWithThePerson() throws CannotStart, SQLException {
        open().close();
        String keysThatBeginOtherwise = """
                select m.name, i.name from sqlite_schema m
                  join pragma_index_list(m.name) i join pragma_index_info(i.name) c
                where m.type = 'table' and m.name in ('entry', 'conflict')
                  and c.seqno = 0 and c.name <> 'person_id'""";
        assertEquals(List.of(), rows(keysThatBeginOtherwise));
        String tables = """
                select name, wr, strict from pragma_table_list
                where name in ('person', 'entry', 'conflict') order by name""";
        assertEquals(List.of("conflict|1|1", "entry|1|1", "person|1|1"), rows(tables));
    }

    @Test
    void theNewestMigrationIsTheOneThatTheProgramKnows() throws IOException, URISyntaxException {
        Path migrations =
                Path.of(Objects.requireNonNull(DiaryStore.class.getResource("/db/migration/sqlite/V1__diary.sql"))
                        .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(migrations.getParent()))) {
            int newest = files.map(f -> Objects.requireNonNull(f.getFileName()).toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertEquals(newest, Schema.VERSION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.50.9", "3.7.17", "2.9"})
    void anSqliteThatCanDamageItsLogIsRefused(String version) {
        assertThrows(CannotStart.SqliteTooOld.class, () -> Sqlite.requireVersion(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.51.10", "3.54.1", "3.100.0", "4.0"})
    void aNewerSqliteIsTaken(String version) throws CannotStart {
        Sqlite.requireVersion(version);
    }

    @Test
    void readingTheFileWorksBesideARunningWriter() throws CannotStart {
        try (DiaryStore store = open()) {
            store.append(store.person(), List.of(WriterProcess.entry(1)));
            assertEquals(List.of(WriterProcess.entry(1).text()), Unserved.texts(DataFolder.diary(folder)));
        }
    }
}
