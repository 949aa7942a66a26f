package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every released version of the tables is brought to the newest, with everything that lies in it.
final class MigrationTest {
    private static final String FIRST = "00000000-0000-4000-8000-000000000001";
    private static final String EMPTY = "00000000-0000-4000-8000-000000000002";
    private static final int ENTRIES = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theNewestMigrationIsTheOneThatTheProgramKnows(String database) throws IOException, URISyntaxException {
        Path first = Path.of(
                Objects.requireNonNull(MigrationTest.class.getResource("/db/migration/" + database + "/V1__diary.sql"))
                        .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(first.getParent()))) {
            List<Integer> versions = files.map(f -> f.getFileName().toString())
                    .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();
            assertEquals(IntStream.rangeClosed(1, Schema.VERSION).boxed().toList(), versions);
        }
    }

    static void firstVersion(Path file) throws Exception {
        Flyway.configure()
                .dataSource(Sqlite.writing(file))
                .locations("classpath:db/migration/sqlite")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = TestDatabase.beside(file.toString());
                PreparedStatement person = connection.prepareStatement("insert into person values (?, ?)");
                PreparedStatement entry =
                        connection.prepareStatement("insert into entry values (?, ?, ?, 'note', ?, ?, ?, '')")) {
            for (String id : List.of(FIRST, EMPTY)) {
                person.setString(1, id);
                person.setString(2, "2026-11-0" + id.charAt(id.length() - 1) + "T00:00:00Z");
                person.executeUpdate();
            }
            for (int number = 1; number <= ENTRIES; number++) {
                NewEntry each = WriterProcess.entry(number);
                entry.setString(1, FIRST);
                entry.setInt(2, number);
                entry.setString(3, each.id());
                entry.setString(4, each.at());
                entry.setString(5, each.text());
                entry.setString(6, Sha256.of(each.text()));
                entry.executeUpdate();
            }
        }
    }

    private static List<String> texts() {
        return IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(number -> WriterProcess.entry(number).text())
                .toList();
    }

    @Test
    void aStoreOfTheFirstVersionIsBroughtToTheNewest() throws Exception {
        Path file = folder.resolve("diary.db");
        firstVersion(file);
        try (DiaryStore store = DiaryStore.open(Database.sqlite(file), InstantSource.system())) {
            Person person = store.person();
            assertEquals(FIRST, person.id());
            List<String> read = new ArrayList<>();
            store.read(person, store.part(person, 0, Integer.MAX_VALUE), read::add);
            assertEquals(texts(), read);

            Digest digest = Digest.EMPTY;
            for (String text : texts()) {
                digest = digest.with(Sha256.of(text));
            }
            assertEquals(new Standing(ENTRIES, digest), store.standing(person));
            assertEquals(Standing.EMPTY, store.standing(new Person(EMPTY)));
            assertEquals(
                    new Appended(List.of(new Kept.Known(), new Kept.Stored()), ENTRIES + 1),
                    store.append(person, List.of(WriterProcess.entry(ENTRIES), WriterProcess.entry(ENTRIES + 1))));
        }
    }

    @Test
    void aStoreOfTheFirstVersionIsReadWithoutBeingChanged() throws Exception {
        Path file = folder.resolve("diary.db");
        firstVersion(file);
        byte[] before = Files.readAllBytes(file);
        assertEquals(texts(), Unserved.texts(file));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
    }
}
