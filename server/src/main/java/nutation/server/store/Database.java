package nutation.server.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

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
    /// @param sharded whether the tables are spread over machines by person: then no commit holds two diaries
    public static Database postgres(String url, String user, String password, int connections, boolean sharded) {
        return new Postgres(url, user, password, connections, sharded);
    }

    /// Reads every line of the store and holds it against what the store says of itself, also while servers write it.
    /// Changes nothing.
    public Proof verify(Progress progress) throws CannotStart {
        return look(source -> Verification.of(source, this, progress));
    }

    /// What is done with a connection of one's own.
    @FunctionalInterface
    interface Look<T> {
        T at(DataSource source) throws SQLException, CannotStart;
    }

    /// Looks at the tables as they are, without a server and without bringing them up to date.
    <T> T look(Look<T> look) throws CannotStart {
        try {
            SingleConnectionDataSource source =
                    new SingleConnectionDataSource(reading().getConnection(), true);
            try {
                return look.at(source);
            } finally {
                source.destroy();
            }
        } catch (SQLException | DataAccessException e) {
            throw unreadable(e);
        }
    }

    /// Opens connections that change nothing.
    abstract DataSource reading();

    /// Why the store cannot be read.
    abstract CannotStart unreadable(Exception cause);

    /// Its name in messages: a file or an address, never a password.
    abstract String name();

    /// Opens it, checks that it is fit, makes the tables or brings them up to date.
    abstract Connections open() throws CannotStart;

    /// The folder of its migrations on the class path.
    abstract String migrations();

    /// What the database itself finds wrong with its file, in its own words; nothing when it has no such check.
    abstract List<String> damage(JdbcClient jdbc);

    /// What ends a `select` of the rows that this transaction is going to change.
    abstract String lock();

    /// Keeps everybody else from adding a person until the end of this transaction.
    abstract void lockPeople(JdbcTemplate jdbc);

    /// What writes appends.
    ///
    /// @param opened as [#open] gave it
    abstract EntryWriter writer(Connections opened, PersonRow row, InstantSource clock);

    /// How many transactions write at once. A diary always has the same queue.
    abstract int writers();

    /// Whether one transaction may write several diaries. Not where each diary may lie on a machine of its own.
    abstract boolean severalDiariesATransaction();
}
