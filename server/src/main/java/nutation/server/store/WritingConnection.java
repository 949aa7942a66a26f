package nutation.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The one connection that writes, for one transaction at a time. After a failure nobody knows in which state a
/// connection is (SQLite may have rolled back by itself), so it is thrown away and the next transaction opens another.
final class WritingConnection implements Writing {
    private final DataSource source;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable SingleConnectionDataSource current;

    WritingConnection(DataSource source) {
        this.source = source;
    }

    /// The connection as a data source that always gives this one.
    DataSource shared() throws SQLException {
        if (current == null) {
            current = new SingleConnectionDataSource(source.getConnection(), true);
        }
        return current;
    }

    @Override
    public <T> T transaction(Work<T> work) {
        boolean durable = false;
        turn.lock();
        try {
            DataSource shared = shared();
            T result;
            try (Connection connection = shared.getConnection()) {
                connection.setAutoCommit(false);
                result = work.with(new JdbcTemplate(shared));
                connection.commit();
                connection.setAutoCommit(true);
            }
            durable = true;
            return result;
        } catch (SQLException | DataAccessException e) {
            throw new StoreFailed(e);
        } finally {
            if (!durable) {
                throwAway();
            }
            turn.unlock();
        }
    }

    private void throwAway() {
        if (current != null) {
            current.destroy();
            current = null;
        }
    }

    /// Waits for the transaction under way.
    @Override
    public void close() {
        turn.lock();
        try {
            throwAway();
        } finally {
            turn.unlock();
        }
    }
}
