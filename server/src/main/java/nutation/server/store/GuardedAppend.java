package nutation.server.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nutation.server.store.Reckoning.Fresh;
import nutation.server.store.Reckoning.Taken;

/// What becomes of appends to one diary of a PostgreSQL if it goes as far as somebody saw, and the one statement that
/// writes it only then, and only where the diary holds none of these ids.
///
/// @param before how far it went when it was seen
/// @param outcomes of the appends, in their order, if it is written
record GuardedAppend(Person person, Standing before, Reckoning reckoning, List<Outcome> outcomes) {
    /// More are written in batches, while the diary is held.
    private static final int MOST_ENTRIES = 1_000;

    /// The update takes the row only as it was seen; without it there is nothing to insert.
    static final String STATEMENT = """
            with head as (
              update person set last = ?, digest = ? where id = ? and last = ? and digest = ?
                and not exists (select from entry where person_id = person.id and entry.id = any (?))
              returning id
            )
            insert into entry (person_id, seq, id, type, at, text, sha256, received)
            select head.id, fresh.seq, fresh.id, fresh.type, fresh.at, fresh.text, fresh.sha256, ?
            from head, unnest(?, ?, ?, ?, ?, ?) as fresh (seq, id, type, at, text, sha256)""";

    /// Whether these appends to one diary can be written so. Where nothing is to be written, nothing proves what was
    /// seen.
    static boolean fits(List<Append> appends) {
        int entries = 0;
        for (Append each : appends) {
            entries += each.entries().size();
        }
        return entries > 0 && entries <= MOST_ENTRIES;
    }

    /// @param appends of this person
    /// @param taken what the diary holds under their ids; it grows with them
    static GuardedAppend of(Person person, List<Append> appends, Standing before, Map<String, Taken> taken) {
        Reckoning reckoning = new Reckoning(before, taken);
        List<Outcome> outcomes = new ArrayList<>();
        for (Append each : appends) {
            outcomes.add(new Outcome.Done(reckoning.append(each.entries())));
        }
        return new GuardedAppend(person, before, reckoning, outcomes);
    }

    /// Whether an entry is to be put aside: that takes more than this statement.
    boolean putsAside() {
        return !reckoning.aside().isEmpty();
    }

    /// Whether there is anything to write.
    boolean writes() {
        return !reckoning.fresh().isEmpty();
    }

    /// How far the diary goes when it is written.
    Standing after() {
        return reckoning.now();
    }

    /// Fills the statement.
    ///
    /// @param received when the entries came, for the rows
    void set(PreparedStatement statement, String received) throws SQLException {
        List<Fresh> fresh = reckoning.fresh();
        statement.setLong(1, after().last());
        statement.setString(2, after().digest().hex());
        statement.setString(3, person.id());
        statement.setLong(4, before.last());
        statement.setString(5, before.digest().hex());
        array(statement, 6, "uuid", fresh, each -> each.entry().id());
        statement.setString(7, received);
        array(statement, 8, "bigint", fresh, Fresh::seq);
        array(statement, 9, "uuid", fresh, each -> each.entry().id());
        array(statement, 10, "text", fresh, each -> each.entry().type());
        array(statement, 11, "text", fresh, each -> each.entry().at());
        array(statement, 12, "text", fresh, each -> each.entry().text());
        array(statement, 13, "text", fresh, Fresh::sha256);
    }

    /// Whether it was written: all of it, or nothing.
    ///
    /// @param rows how many the statement has inserted
    boolean written(int rows) {
        if (rows != 0 && rows != reckoning.fresh().size()) {
            throw new StoreFailed(rows + " of " + reckoning.fresh().size() + " entries were written");
        }
        return rows > 0;
    }

    /// Sets an array of one column.
    static <T> void array(PreparedStatement statement, int index, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
