package nutation.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/// The open connections to a database.
///
/// @param writing for transactions that change something
/// @param reading for single statements that do not
record Connections(Writing writing, HikariDataSource reading) implements AutoCloseable {
    /// Settings of a pool that are the same for every database.
    static HikariConfig pool(DataSource source, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("diary");
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setThreadFactory(Connections::thread);
        return config;
    }

    /// A thread of the pool: it belongs to the store, and not to the request in which it happens to be
    /// started.
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "diary");
        thread.setDaemon(true);
        thread.setContextClassLoader(Connections.class.getClassLoader());
        return thread;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
