package nutation.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nutation.server.AppendFigures;
import nutation.server.AppendFigures.Client;
import nutation.server.folder.DataFolder;

/// The store's part of [AppendFigures], and PostgreSQL beside it. Not a test: the figures depend on the disk.
public final class StoreFigures {
    /// Half of them write: 24 of the 32 clients at once.
    private static final int CONNECTIONS = 48;

    private StoreFigures() {}

    /// Arguments: seconds a measurement, rounds.
    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory(Path.of("target"), "figures");
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + ", SQLite");
            print(folder.resolve("store" + round), seconds);
            System.out.println("round " + round + ", PostgreSQL");
            postgres(TestDatabase.POSTGRES.address(folder), seconds, false);
            System.out.println("round " + round + ", PostgreSQL, a commit for each diary");
            postgres(TestDatabase.POSTGRES.address(folder), seconds, true);
        }
    }

    private static void postgres(String address, int seconds, boolean sharded) throws Exception {
        try (DiaryStore store = DiaryStore.open(
                Database.postgres(address, "postgres", "", CONNECTIONS, sharded), InstantSource.system())) {
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                people.add(store.people().add());
            }
            try (Connection connection = TestDatabase.beside(address)) {
                bare(connection, store.people().add().id(), seconds);
            }
            Client one = number -> store.append(people.getFirst(), List.of(WriterProcess.entry((int) number)));
            AppendFigures.measure("store, 1 client", one, 1, seconds, 20_000_000);
            Client many =
                    number -> store.append(people.get((int) (number % 32)), List.of(WriterProcess.entry((int) number)));
            int first = 30_000_000;
            for (String delay : sharded ? List.of("0", "1000") : List.of("0")) {
                waitWithCommits(address, delay);
                long syncs = syncs(address);
                String what = "store, 32 clients, commit_delay " + delay;
                long appends = AppendFigures.measure(what, many, 32, seconds, first += 10_000_000);
                System.out.printf("    %.2f appends a sync%n", (double) appends / (syncs(address) - syncs));
            }
            waitWithCommits(address, "0");
        }
    }

    /// Has PostgreSQL wait so many microseconds before a sync while others are about to commit too.
    private static void waitWithCommits(String address, String delay) throws SQLException {
        try (Connection connection = TestDatabase.beside(address);
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set commit_delay = " + delay);
            statement.execute("select pg_reload_conf()");
        }
    }

    /// How often PostgreSQL has synced its log.
    private static long syncs(String address) throws Exception {
        return Long.parseLong(Opened.rows(address, "select sum(fsyncs) from pg_stat_io where object = 'wal'")
                .getFirst());
    }

    /// Prints the figures of a new store in this folder.
    public static void print(Path folder, int seconds) throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                WritingConnection writing = new WritingConnection(Sqlite.writing(data.diary()))) {
            Database database = Database.sqlite(data.diary());
            Schema.migrate(writing.shared(), database);
            PersonRow row = new PersonRow(database);
            Person person = new Person("person");
            writing.transaction(
                    jdbc -> jdbc.update("insert into person (id, created) values ('person', ''), ('bare', '')"));
            try (Connection connection = writing.shared().getConnection()) {
                bare(connection, "bare", seconds);
            }
            AtomicLong commits = new AtomicLong();
            InstantSource counting = () -> {
                commits.incrementAndGet(); // the writer asks for the time once a commit
                return Instant.EPOCH;
            };
            GroupCommit grouped = new GroupCommit(new HoldingWriter(writing, row, counting), 4_000, true);
            Client store = number -> grouped.append(new Append(person, List.of(WriterProcess.entry((int) number))));
            AppendFigures.measure("store, 1 client", store, 1, seconds, 20_000_000);
            commits.set(0);
            long appends = AppendFigures.measure("store, 32 clients", store, 32, seconds, 30_000_000);
            System.out.printf("    %.2f appends a commit%n", (double) appends / commits.get());
            GroupCommit alone = new GroupCommit(new HoldingWriter(writing, row, counting), 1, true);
            AppendFigures.measure(
                    "a commit each, 32 clients",
                    number -> alone.append(new Append(person, List.of(WriterProcess.entry((int) number)))),
                    32,
                    seconds,
                    40_000_000);
        }
    }

    /// The least that a durable insert can cost: one prepared statement, one row, one sync.
    private static void bare(Connection connection, String person, int seconds)
            throws SQLException, InterruptedException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into entry values ('" + person + "', ?, ?, 'note', '', ?, '', '')")) {
            Client bare = number -> {
                try {
                    NewEntry entry = WriterProcess.entry((int) number);
                    insert.setLong(1, number + 1);
                    insert.setString(2, entry.id());
                    insert.setString(3, entry.text());
                    insert.executeUpdate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
            AppendFigures.measure("bare inserts", bare, 1, seconds, 0);
        }
    }
}
