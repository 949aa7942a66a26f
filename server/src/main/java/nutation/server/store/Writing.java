package nutation.server.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Transactions that change something. Safe for many threads.
sealed interface Writing extends AutoCloseable permits WritingConnection, WritingPool {
    /// What is done inside a transaction.
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T with(JdbcTemplate jdbc);
    }

    /// All of the work or nothing of it; when this returns, it is durable.
    ///
    /// @throws StoreFailed when it could not be done, or nobody knows whether it was
    <T> T transaction(Work<T> work);

    @Override
    void close();
}
