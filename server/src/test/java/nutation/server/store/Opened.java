package nutation.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nutation.server.start.CannotStart;

/// A store of a test over an empty database, with a clock that stands still until it is moved.
final class Opened implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T07:00:00.123456Z"));
    private final String address;
    private DiaryStore store;

    private Opened(String address) throws CannotStart {
        this.address = address;
        this.store = DiaryStore.open(TestDatabase.at(address), now::get);
    }

    static Opened over(TestDatabase database, Path folder) throws CannotStart, IOException, SQLException {
        return new Opened(database.address(folder));
    }

    DiaryStore store() {
        return store;
    }

    String address() {
        return address;
    }

    /// Another server's store over the same database.
    DiaryStore another() throws CannotStart {
        return DiaryStore.open(TestDatabase.at(address), now::get);
    }

    void reopen() throws CannotStart {
        store.close();
        store = another();
    }

    void wait(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    List<String> texts(Person person) {
        List<String> texts = new ArrayList<>();
        store.read(person, store.part(person, 0, Integer.MAX_VALUE), texts::add);
        return texts;
    }

    /// Rows of the tables as they lie there, columns divided by bars.
    List<String> rows(String sql) throws SQLException {
        return rows(address, sql);
    }

    static List<String> rows(String address, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = TestDatabase.beside(address);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        store.close();
    }
}
