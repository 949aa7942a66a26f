package nutation.server.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The row of a person. Every transaction that changes something of a diary reads it first, and so waits for the one
/// before it: a diary has one writer at a time, and no two transactions wait for each other.
final class PersonRow {
    private final Database database;

    PersonRow(Database database) {
        this.database = database;
    }

    /// Until the end of the transaction nobody else adds a person.
    void lockAll(JdbcTemplate jdbc) {
        database.lockPeople(jdbc);
    }

    /// How far the diary goes, and the row locked until the end of the transaction; empty when nobody has it.
    Optional<Standing> lock(JdbcClient jdbc, Person person) {
        return standing(jdbc, person, database.lock());
    }

    static Optional<Standing> standing(JdbcClient jdbc, Person person) {
        return standing(jdbc, person, "");
    }

    private static Optional<Standing> standing(JdbcClient jdbc, Person person, String lock) {
        return jdbc.sql("select last, digest from person where id = ?" + lock)
                .param(person.id())
                .query((row, number) -> new Standing(row.getLong(1), new Digest(row.getString(2))))
                .optional();
    }

    static void update(JdbcClient jdbc, Person person, Standing standing) {
        jdbc.sql("update person set last = ?, digest = ? where id = ?")
                .params(standing.last(), standing.digest().hex(), person.id())
                .update();
    }

    /// When the diary was deleted; empty when it was not.
    static Optional<LocalDate> deleted(JdbcClient jdbc, Person person) {
        return jdbc.sql("select deleted from tombstone where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }
}
