package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nutation.server.folder.DataFolder;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

final class SqliteTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T07:00:00.123456Z"));

    @TempDir
    Path folder;

    private DiaryStore open() throws CannotStart {
        return DiaryStore.open(Database.sqlite(DataFolder.diary(folder)), CLOCK);
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
            GroupCommit commits = new GroupCommit(new HoldingWriter(writing, row, CLOCK), 100, true);
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
                where m.type = 'table' and m.name in ('entry', 'conflict', 'device', 'pairing', 'tombstone')
                  and c.seqno = 0 and c.name <> 'person_id'""";
        assertEquals(List.of(), Opened.rows(DataFolder.diary(folder).toString(), keysThatBeginOtherwise));
        String tables = """
                select name, wr, strict from pragma_table_list
                where name in ('person', 'entry', 'conflict', 'device', 'pairing', 'tombstone') order by name""";
        assertEquals(
                List.of("conflict|1|1", "device|1|1", "entry|1|1", "pairing|1|1", "person|1|1", "tombstone|1|1"),
                Opened.rows(DataFolder.diary(folder).toString(), tables));
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

    /// By the connection that made the tables too, and however many ids are asked for.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1_000})
    void idsAreLookedUpWithoutReadingTheWholeDiary(int ids) throws Exception {
        Path file = DataFolder.diary(folder);
        String explain = "explain query plan select id, sha256, text from entry where person_id = 'p' and id in ("
                + String.join(", ", Collections.nCopies(ids, "'x'")) + ")";
        try (WritingConnection writing = new WritingConnection(Sqlite.writing(file))) {
            Schema.migrate(writing.shared(), Database.sqlite(file));
            String plan = JdbcClient.create(writing.shared())
                    .sql(explain)
                    .query((row, number) -> row.getString("detail"))
                    .single();
            assertTrue(plan.contains("(person_id=? AND id=?)"), plan);
        }
        String later = Opened.rows(file.toString(), explain).getFirst();
        assertTrue(later.contains("(person_id=? AND id=?)"), later);
    }
}
