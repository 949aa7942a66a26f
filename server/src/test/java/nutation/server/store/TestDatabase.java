package nutation.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/// The databases that the store is tested on. Each test gets an empty one of its own.
public enum TestDatabase {
    SQLITE,
    /// The newest, from Maven.
    POSTGRES,
    /// The oldest that is supported, where Debian's package of it is installed.
    POSTGRES_15;

    private static final int CONNECTIONS = 16;

    /// The ports of servers that run until the tests end; starting one takes seconds.
    private static final Map<TestDatabase, Integer> PORTS = new EnumMap<>(TestDatabase.class);

    /// An empty database; SQLite's lies in the folder.
    Database fresh(Path folder) throws IOException, SQLException {
        return at(address(folder));
    }

    /// The address of an empty database, for [#at], also in another process.
    public String address(Path folder) throws IOException, SQLException {
        if (this == SQLITE) {
            return folder.resolve("diary.db").toString();
        }
        String server = "jdbc:postgresql://localhost:" + port() + "/";
        String name = "t" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(server + "postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server + name;
    }

    static Database at(String address) {
        return address.startsWith("jdbc:")
                ? Database.postgres(address, "postgres", "", CONNECTIONS, false)
                : Database.sqlite(Path.of(address));
    }

    /// A connection beside the store, to look and to do what the store would not.
    static Connection beside(String address) throws SQLException {
        return address.startsWith("jdbc:")
                ? DriverManager.getConnection(address + "?user=postgres&stringtype=unspecified")
                : DriverManager.getConnection("jdbc:sqlite:" + address);
    }

    private int port() throws IOException {
        synchronized (PORTS) {
            Integer port = PORTS.get(this);
            if (port == null) {
                port = start();
                PORTS.put(this, port);
            }
            return port;
        }
    }

    private int start() throws IOException {
        if (this == POSTGRES_15) {
            Assumptions.assumeTrue(
                    Files.isDirectory(DebianPostgres.HOME), "PostgreSQL 15 of Debian is not installed here");
            return DebianPostgres.start();
        }
        Assumptions.assumeTrue(
                EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz") != null,
                "PostgreSQL for this system is not among the libraries");
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()
                .getPort();
    }
}
