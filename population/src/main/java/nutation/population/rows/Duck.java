package nutation.population.rows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A DuckDB in memory, for one work; it fetches nothing, and puts what does not fit into a folder.
public final class Duck implements AutoCloseable {
    private final Connection connection;

    private Duck(Connection connection) {
        this.connection = connection;
    }

    /// A new one.
    ///
    /// @param spill the folder for what does not fit into memory
    public static Duck open(Path spill) throws SQLException {
        Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
        duck.run("set autoinstall_known_extensions = false");
        duck.run("set memory_limit = '1GB'");
        duck.run("set temp_directory = " + text(spill.toString()));
        return duck;
    }

    /// Runs one statement.
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Reads a row.
    @FunctionalInterface
    public interface Reader<T> {
        /// One row.
        T read(ResultSet row) throws SQLException;
    }

    /// Takes a row.
    @FunctionalInterface
    public interface Taker {
        /// One row.
        void take(ResultSet row) throws SQLException;
    }

    /// Hands on the rows of a question, one by one.
    public void each(String sql, Taker taker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    /// All rows of a question.
    public <T> List<T> ask(String sql, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reader.read(row)));
        return all;
    }

    /// A text as SQL writes it.
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
