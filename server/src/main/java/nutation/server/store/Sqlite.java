package nutation.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A file of this computer, opened with a write-ahead log, a sync at every commit, and a write lock from the start of a
/// transaction. One process opens it for writing: the data folder's lock sees to that.
public final class Sqlite extends Database {
    /// Older versions can damage the write-ahead log when two connections checkpoint at once.
    private static final String OLDEST = "3.51.3";

    private static final int BUSY_MILLIS = 5_000;

    private static final int READERS = 4;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    String name() {
        return file.toString();
    }

    @Override
    Connections open() throws CannotStart {
        WritingConnection writing = new WritingConnection(writing(file));
        boolean opened = false;
        try {
            requireVersion(JdbcClient.create(writing.shared())
                    .sql("select sqlite_version()")
                    .query(String.class)
                    .single());
            Schema.migrate(writing.shared(), this);
            HikariConfig pool = Connections.pool(reading(file), READERS);
            pool.setReadOnly(true);
            pool.setInitializationFailTimeout(-1); // the writing connection has shown that the file opens
            Connections connections = new Connections(writing, new HikariDataSource(pool));
            opened = true;
            return connections;
        } catch (SQLException | DataAccessException | FlywayException e) {
            throw unreadable(e);
        } finally {
            if (!opened) {
                writing.close();
            }
        }
    }

    @Override
    DataSource reading() {
        return reading(file);
    }

    @Override
    CannotStart unreadable(Exception cause) {
        return new CannotStart.DiaryUnreadable(file, code(cause), cause);
    }

    @Override
    String migrations() {
        return "classpath:db/migration/sqlite";
    }

    @Override
    List<String> damage(JdbcClient jdbc) {
        List<String> found = jdbc.sql("pragma integrity_check")
                .query((row, number) -> row.getString(1))
                .list();
        return found.equals(List.of("ok")) ? List.of() : found;
    }

    /// Nothing: the transaction is the only one that writes, from its start.
    @Override
    String lock() {
        return "";
    }

    /// Nothing: there is one transaction at a time.
    @Override
    void lockPeople(JdbcTemplate jdbc) {}

    @Override
    EntryWriter writer(Connections opened, PersonRow row, InstantSource clock) {
        return new HoldingWriter(opened.writing(), row, clock);
    }

    @Override
    int writers() {
        return 1;
    }

    @Override
    boolean severalDiariesATransaction() {
        return true;
    }

    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return source(file, config);
    }

    static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return source(file, config);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, so that no character of a folder's name has a meaning of its own.
        source.setUrl("jdbc:sqlite:" + file.toUri());
        return source;
    }

    /// Refuses an SQLite that is too old; `version` as `sqlite_version()` says it.
    static void requireVersion(String version) throws CannotStart.SqliteTooOld {
        if (Arrays.compare(numbers(version), numbers(OLDEST)) < 0) {
            throw new CannotStart.SqliteTooOld(version, OLDEST);
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    static boolean isFull(Throwable failure) {
        return hasCode(failure, SQLiteErrorCode.SQLITE_FULL);
    }

    /// SQLite's name for what happened, for messages: it never holds content.
    static String code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException e) {
                return e.getResultCode().name();
            }
            if (t instanceof SQLException e && e.getErrorCode() != 0) {
                return "SQL error " + e.getErrorCode();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static boolean hasCode(Throwable failure, SQLiteErrorCode code) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException e && e.getResultCode() == code) {
                return true;
            }
        }
        return false;
    }
}
