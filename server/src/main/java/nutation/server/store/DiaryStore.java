package nutation.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nutation.server.start.CannotStart;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The diaries of one SQLite file: append and read; nothing is ever changed or removed.
///
/// Safe for many threads. One process opens a file for writing: the data folder's lock sees to that.
public final class DiaryStore implements AutoCloseable {
    private static final int MOST_ENTRIES_IN_A_COMMIT = 4_000;
    private static final int READERS = 4;

    private final WritingConnection writing;
    private final HikariDataSource reading;
    private final GroupCommit commits;
    private final StoredDiary diary;
    private final Person person;

    private DiaryStore(WritingConnection writing, Person person, Path file, InstantSource clock) {
        this.writing = writing;
        this.person = person;
        this.reading = pool(file);
        this.diary = new StoredDiary(reading);
        this.commits = new GroupCommit(new EntryWriter(writing, clock), MOST_ENTRIES_IN_A_COMMIT);
    }

    /// Opens the file for writing; makes the tables, or brings them up to date.
    public static DiaryStore open(Path file, InstantSource clock) throws CannotStart {
        WritingConnection writing = new WritingConnection(Sqlite.writing(file));
        boolean opened = false;
        try {
            JdbcClient jdbc = JdbcClient.create(writing.shared());
            Sqlite.requireVersion(
                    jdbc.sql("select sqlite_version()").query(String.class).single());
            Schema.migrate(writing.shared(), file);
            DiaryStore store = new DiaryStore(writing, onlyPerson(writing, clock), file, clock);
            opened = true;
            return store;
        } catch (SQLException | DataAccessException | FlywayException e) {
            throw new CannotStart.DiaryUnreadable(file, Sqlite.code(e), e);
        } finally {
            if (!opened) {
                writing.close();
            }
        }
    }

    private static Person onlyPerson(WritingConnection writing, InstantSource clock) throws SQLException {
        Optional<Person> there = new StoredDiary(writing.shared()).person();
        if (there.isPresent()) {
            return there.get();
        }
        Person made = new Person(UUID.randomUUID().toString());
        String created = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        writing.transaction(jdbc -> jdbc.sql("insert into person (id, created) values (?, ?)")
                .params(made.id(), created)
                .update());
        return made;
    }

    private static HikariDataSource pool(Path file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("diary");
        config.setDataSource(Sqlite.reading(file));
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setReadOnly(true);
        config.setInitializationFailTimeout(-1); // the writing connection has shown that the file opens
        config.setThreadFactory(DiaryStore::thread);
        return new HikariDataSource(config);
    }

    /// A thread of the pool: it belongs to the store, and not to the request in which it happens to be
    /// started.
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "diary");
        thread.setDaemon(true);
        thread.setContextClassLoader(DiaryStore.class.getClassLoader());
        return thread;
    }

    /// The one person of personal mode.
    public Person person() {
        return person;
    }

    /// Appends entries; each is stored, known or in conflict by itself. Everything that the answer says is
    /// durable.
    ///
    /// @throws StoreFailed when it could not be done; the same entries may be sent again
    public Appended append(Person person, List<NewEntry> entries) {
        return commits.append(new Append(person, entries));
    }

    /// The position of the person's newest entry, 0 in an empty diary.
    public long last(Person person) {
        return diary.last(person);
    }

    /// The part of the diary that comes after the position `since`, at most `most` entries; its texts come by
    /// `read`.
    public Part part(Person person, long since, int most) {
        return diary.part(person, since, most);
    }

    /// Hands over the canonical texts of a part, in order of arrival; memory does not grow with the diary.
    public void read(Person person, Part part, Consumer<String> texts) {
        diary.read(person, part, texts);
    }

    /// Waits for the append under way, then closes the file.
    @Override
    public void close() {
        commits.close();
        reading.close();
        writing.close();
    }
}
