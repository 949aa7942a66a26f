package nutation.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The one connection that writes. After a failure nobody knows in which state a connection is (SQLite may have
/// rolled back by itself), so it is thrown away and the next transaction opens another.
final class WritingConnection implements AutoCloseable {
    /// What is done inside a transaction.
    interface Work<T> {
        T with(JdbcClient jdbc);
    }

    private final DataSource source;
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

    /// All of the work or nothing of it; when this returns, it is durable.
    <T> T transaction(Work<T> work) throws SQLException {
        boolean durable = false;
        try {
            DataSource shared = shared();
            T result;
            try (Connection connection = shared.getConnection()) {
                connection.setAutoCommit(false);
                result = work.with(JdbcClient.create(shared));
                connection.commit();
                connection.setAutoCommit(true);
            }
            durable = true;
            return result;
        } finally {
            if (!durable) {
                close();
            }
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.destroy();
            current = null;
        }
    }
}
