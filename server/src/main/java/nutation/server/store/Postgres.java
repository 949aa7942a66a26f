package nutation.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nutation.server.start.CannotStart;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL that several servers share. A transaction holds the rows of the persons whose diaries it writes, so
/// that
/// each diary has one writer at a time, on whichever server.
public final class Postgres extends Database {
    private static final int OLDEST = 150_000;

    /// So many commits at once keep the database busy while the next ones fill up.
    private static final int COMMITS_AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Settings without which a commit could be lost, and the values with which it cannot.
    private static final Map<String, List<String>> DURABLE = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "synchronous_commit", List.of("on", "remote_apply"));

    private final String url;
    private final String user;
    private final String password;
    private final int connections;
    private final boolean sharded;

    Postgres(String url, String user, String password, int connections, boolean sharded) {
        if (connections < 2) {
            throw new IllegalArgumentException("connections is " + connections + "; a server needs 2 or more");
        }
        this.url = url;
        this.user = user;
        this.password = password;
        this.connections = connections;
        this.sharded = sharded;
    }

    /// The address without what comes behind a question mark: a password may stand there.
    @Override
    String name() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    Connections open() throws CannotStart {
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(pool());
            requireFit(JdbcClient.create(pool));
            Schema.migrate(pool, this);
            Connections opened = new Connections(new WritingPool(pool), pool);
            pool = null;
            return opened;
        } catch (PoolInitializationException | SQLException | DataAccessException | FlywayException e) {
            throw unreadable(e);
        } finally {
            if (pool != null) {
                pool.close();
            }
        }
    }

    private HikariConfig pool() {
        HikariConfig config = Connections.pool(reading(), connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    @Override
    CannotStart unreadable(Exception cause) {
        return new CannotStart.DatabaseUnusable(name(), code(cause), cause);
    }

    @Override
    DataSource reading() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("nutation");
        source.setConnectTimeout((int) PATIENCE.toSeconds());
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        source.setStringType("unspecified"); // ids are text here and uuid there
        return source;
    }

    /// Refuses a server that is too old, that only follows another, or that may lose what it has acknowledged.
    private void requireFit(JdbcClient jdbc) throws CannotStart.DatabaseUnfit {
        int version = Integer.parseInt(setting(jdbc, "server_version_num"));
        if (version < OLDEST) {
            throw new CannotStart.DatabaseUnfit(name(), "server_version", setting(jdbc, "server_version"), "15");
        }
        if (jdbc.sql("select pg_is_in_recovery()").query(Boolean.class).single()) {
            throw new CannotStart.DatabaseUnfit(name(), "pg_is_in_recovery", "true", "false (the primary)");
        }
        for (Map.Entry<String, List<String>> each : DURABLE.entrySet()) {
            String value = setting(jdbc, each.getKey());
            if (!each.getValue().contains(value)) {
                throw new CannotStart.DatabaseUnfit(
                        name(), each.getKey(), value, each.getValue().getFirst());
            }
        }
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    @Override
    String migrations() {
        return "classpath:db/migration/postgresql";
    }

    /// Nothing: its operators have `pg_amcheck` and `pg_checksums`.
    @Override
    List<String> damage(JdbcClient jdbc) {
        return List.of();
    }

    @Override
    String lock() {
        return " for update";
    }

    @Override
    void lockPeople(JdbcTemplate jdbc) {
        jdbc.execute("lock table person in share row exclusive mode");
    }

    /// Reads and writes share one pool.
    @Override
    EntryWriter writer(Connections opened, PersonRow row, InstantSource clock) {
        WritingPool pool = new WritingPool(opened.reading());
        Remembered remembered = new Remembered();
        HoldingWriter holding = new HoldingWriter(opened.writing(), row, clock);
        OptimisticWriter alone = new OptimisticWriter(pool, holding, clock, remembered);
        return sharded ? alone : new SharedCommit(pool, alone, clock, remembered);
    }

    /// Half of the connections at most: the others read.
    @Override
    int writers() {
        return sharded ? connections / 2 : Math.min(COMMITS_AT_ONCE, connections / 2);
    }

    @Override
    boolean severalDiariesATransaction() {
        return !sharded;
    }

    static boolean isFull(Throwable failure) {
        return "53100".equals(code(failure));
    }

    /// PostgreSQL's code for what happened, for messages: it never holds content.
    private static String code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && e.getSQLState() != null) {
                return e.getSQLState();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
