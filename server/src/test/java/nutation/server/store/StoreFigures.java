package nutation.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nutation.server.AppendFigures;
import nutation.server.AppendFigures.Client;
import nutation.server.folder.DataFolder;

/// The store's part of [AppendFigures].
public final class StoreFigures {
    private StoreFigures() {}

    /// Prints the figures of a new store in this folder.
    public static void print(Path folder, int seconds) throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                WritingConnection writing = new WritingConnection(Sqlite.writing(data.diary()))) {
            Database database = Database.sqlite(data.diary());
            Schema.migrate(writing.shared(), database);
            PersonRow row = new PersonRow(database);
            Person person = new Person("person");
            writing.transaction(jdbc -> jdbc.update("insert into person (id, created) values ('person', '')"));
            bare(writing, seconds);

            AtomicLong commits = new AtomicLong();
            InstantSource counting = () -> {
                commits.incrementAndGet(); // the writer asks for the time once a commit
                return Instant.EPOCH;
            };
            GroupCommit grouped = new GroupCommit(new EntryWriter(writing, row, counting), 4_000, true);
            Client store = number -> grouped.append(new Append(person, List.of(WriterProcess.entry((int) number))));
            AppendFigures.measure("store, 1 client", store, 1, seconds, 20_000_000);
            commits.set(0);
            long appends = AppendFigures.measure("store, 32 clients", store, 32, seconds, 30_000_000);
            System.out.printf("    %.2f appends a commit%n", (double) appends / commits.get());
            GroupCommit alone = new GroupCommit(new EntryWriter(writing, row, counting), 1, true);
            AppendFigures.measure(
                    "a commit each, 32 clients",
                    number -> alone.append(new Append(person, List.of(WriterProcess.entry((int) number)))),
                    32,
                    seconds,
                    40_000_000);
        }
    }

    /// The least that a durable insert can cost: one prepared statement, one row, one sync.
    private static void bare(WritingConnection writing, int seconds) throws SQLException, InterruptedException {
        try (Connection connection = writing.shared().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into entry values ('person', ?, ?, 'note', '', ?, '', '')")) {
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
