package nutation.server.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The moment at which the disk is full, as SQLite tells it.
public final class FullDisk {
    private FullDisk() {}

    public static StoreFailed failure() {
        SQLException full = new SQLiteException("database or disk is full", SQLiteErrorCode.SQLITE_FULL);
        StoreFailed failure = new StoreFailed(full);
        if (!failure.full()) {
            throw new AssertionError("not told as a full disk");
        }
        return failure;
    }
}
