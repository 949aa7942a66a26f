package nutation.server.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is left of a deleted diary.
///
/// @param person its id
/// @param deleted the date, UTC
record Tombstone(Person person, String deleted) {
    /// In this order: what points at a row goes before it, and the person last.
    private static final List<String> TABLES = List.of("calendar", "pairing", "device", "conflict", "entry");

    static List<Tombstone> all(JdbcClient jdbc) {
        return jdbc.sql("select person_id, deleted from tombstone order by person_id")
                .query((row, number) -> new Tombstone(new Person(row.getString(1)), row.getString(2)))
                .list();
    }

    /// Deletes the diary with all that belongs to it, and puts the tombstone in its place.
    ///
    /// @return whether there was a diary
    boolean putInto(JdbcTemplate jdbc) {
        for (String table : TABLES) {
            jdbc.update("delete from " + table + " where person_id = ?", person.id());
        }
        boolean there = jdbc.update("delete from person where id = ?", person.id()) == 1;
        jdbc.update(
                "insert into tombstone (person_id, deleted) values (?, ?) on conflict (person_id) do nothing",
                person.id(),
                deleted);
        return there;
    }
}
