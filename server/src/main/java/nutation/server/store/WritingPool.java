package nutation.server.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Writes on any connection of a pool. The pool rolls back what was not committed, and throws broken connections away.
record WritingPool(HikariDataSource pool) implements Writing {
    @Override
    public <T> T transaction(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.with(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            connection.commit();
            return result;
        } catch (SQLException | DataAccessException e) {
            throw new StoreFailed(e);
        }
    }

    /// Statements that are transactions of their own.
    ///
    /// @throws StoreFailed when one could not be done, or nobody knows whether it was
    <T extends @Nullable Object> T alone(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.with(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException | DataAccessException e) {
            throw new StoreFailed(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
