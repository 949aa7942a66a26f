package nutation.server.store;

import java.nio.file.Path;
import nutation.server.start.CannotStart;

/// Where diaries are kept. The tables and nearly all statements are the same; what differs is said here.
public abstract sealed class Database permits Sqlite, Postgres {
    /// A file of this computer, for one process: personal mode, and a small server.
    public static Database sqlite(Path file) {
        return new Sqlite(file);
    }

    /// A PostgreSQL, for several servers at once.
    ///
    /// @param url `jdbc:postgresql://host/database`, without user and password
    /// @param connections how many connections this server may open at most, 2 or more
    public static Database postgres(String url, String user, String password, int connections) {
        return new Postgres(url, user, password, connections);
    }

    /// Its name in messages: a file or an address, never a password.
    abstract String name();

    /// Opens it, checks that it is fit, makes the tables or brings them up to date.
    abstract Connections open() throws CannotStart;

    /// The folder of its migrations on the class path.
    abstract String migrations();

    /// What ends a `select` of the rows that this transaction is going to change.
    abstract String lock();

    /// How many transactions write at once. A diary always has the same queue.
    abstract int writers();

    /// Whether one transaction may write several diaries. Not where each diary may lie on a machine of its own.
    abstract boolean severalDiariesATransaction();
}
