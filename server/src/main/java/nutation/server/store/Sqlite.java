package nutation.server.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import nutation.server.start.CannotStart;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// How SQLite is opened: write-ahead log, a sync at every commit, a write lock from the start of a transaction.
final class Sqlite {
    /// Older versions can damage the write-ahead log when two connections checkpoint at once.
    private static final String OLDEST = "3.51.3";

    private static final int BUSY_MILLIS = 5_000;

    private Sqlite() {}

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
