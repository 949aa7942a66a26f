package nutation.server.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nutation.server.store.Reckoning.Fresh;
import nutation.server.store.Reckoning.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Appends to one diary of a PostgreSQL without holding it: knows from the last append, or looks, how far it goes and
/// what it holds, and writes in one statement what follows from that, if the diary still goes as far and holds none of
/// these ids.
///
/// Nearly always that is so, and the database was asked once or twice instead of five times. Where another server was
/// there meanwhile, and for everything out of the ordinary, the diary is held and written as ever.
final class OptimisticWriter implements EntryWriter {
    /// What is more goes the other way, in batches.
    private static final int MOST_ENTRIES = 1_000;

    private static final String LOOK = """
            select p.last, p.digest, e.id, e.sha256, e.text
            from person p left join entry e on e.person_id = p.id and e.id = any (?)
            where p.id = ?""";

    /// The update takes the row only as it was seen; without it there is nothing to insert.
    private static final String WRITE = """
            with head as (
              update person set last = ?, digest = ? where id = ? and last = ? and digest = ?
                and not exists (select from entry where person_id = person.id and entry.id = any (?))
              returning id
            )
            insert into entry (person_id, seq, id, type, at, text, sha256, received)
            select head.id, fresh.seq, fresh.id, fresh.type, fresh.at, fresh.text, fresh.sha256, ?
            from head, unnest(?, ?, ?, ?, ?, ?) as fresh (seq, id, type, at, text, sha256)""";

    private final WritingPool writing;
    private final EntryWriter holding;
    private final InstantSource clock;
    private final Remembered remembered = new Remembered();

    /// @param holding for what cannot be done so
    OptimisticWriter(WritingPool writing, EntryWriter holding, InstantSource clock) {
        this.writing = writing;
        this.holding = holding;
        this.clock = clock;
    }

    /// @param group of one person
    @Override
    public List<Outcome> write(List<Append> group) {
        int entries = 0;
        for (Append each : group) {
            entries += each.entries().size();
        }
        // Where nothing is to be written, nothing proves what is remembered.
        boolean ordinary = entries > 0 && entries <= MOST_ENTRIES;
        List<Outcome> outcomes = ordinary ? writing.alone(jdbc -> tryOnce(jdbc, group)) : null;
        return outcomes == null ? holding.write(group) : outcomes;
    }

    private record Seen(Standing standing, Map<String, Taken> taken) {}

    /// The outcomes, or null where nothing was written.
    private @Nullable List<Outcome> tryOnce(JdbcTemplate jdbc, List<Append> group) {
        Person person = group.getFirst().person();
        Standing known = remembered.of(person);
        List<Outcome> outcomes = known == null ? null : on(jdbc, group, new Seen(known, new HashMap<>()));
        if (outcomes == null) {
            Seen seen = look(jdbc, person, group);
            outcomes = seen == null ? null : on(jdbc, group, seen);
        }
        return outcomes;
    }

    /// What becomes of the group in a diary that is as it was seen, or null where it is not.
    private @Nullable List<Outcome> on(JdbcTemplate jdbc, List<Append> group, Seen seen) {
        Person person = group.getFirst().person();
        Reckoning reckoning = new Reckoning(seen.standing, seen.taken);
        List<Outcome> outcomes = new ArrayList<>();
        for (Append each : group) {
            outcomes.add(new Outcome.Done(reckoning.append(each.entries())));
        }
        boolean done = reckoning.aside().isEmpty()
                && (reckoning.fresh().isEmpty() || written(jdbc, person, seen.standing, reckoning));
        if (!done) {
            remembered.forget(person);
            return null;
        }
        remembered.put(person, reckoning.now());
        return outcomes;
    }

    /// What is there, of one moment; null where nobody has the diary.
    private static @Nullable Seen look(JdbcTemplate jdbc, Person person, List<Append> group) {
        List<String> ids = new ArrayList<>();
        for (Append append : group) {
            append.entries().forEach(entry -> ids.add(entry.id()));
        }
        return jdbc.query(
                LOOK,
                statement -> {
                    set(statement, 1, "uuid", ids, id -> id);
                    statement.setString(2, person.id());
                },
                rows -> {
                    Seen seen = null;
                    while (rows.next()) {
                        if (seen == null) {
                            Standing standing = new Standing(rows.getLong(1), new Digest(rows.getString(2)));
                            seen = new Seen(standing, new HashMap<>());
                        }
                        String id = rows.getString(3);
                        if (id != null) {
                            seen.taken.put(id, new Taken(rows.getString(4), rows.getString(5)));
                        }
                    }
                    return seen;
                });
    }

    /// Whether it was written: all of it, or nothing.
    private boolean written(JdbcTemplate jdbc, Person person, Standing before, Reckoning reckoning) {
        String received = Stamp.of(clock.instant());
        List<Fresh> fresh = reckoning.fresh();
        int rows = jdbc.update(WRITE, statement -> {
            statement.setLong(1, reckoning.now().last());
            statement.setString(2, reckoning.now().digest().hex());
            statement.setString(3, person.id());
            statement.setLong(4, before.last());
            statement.setString(5, before.digest().hex());
            set(statement, 6, "uuid", fresh, each -> each.entry().id());
            statement.setString(7, received);
            set(statement, 8, "bigint", fresh, Fresh::seq);
            set(statement, 9, "uuid", fresh, each -> each.entry().id());
            set(statement, 10, "text", fresh, each -> each.entry().type());
            set(statement, 11, "text", fresh, each -> each.entry().at());
            set(statement, 12, "text", fresh, each -> each.entry().text());
            set(statement, 13, "text", fresh, Fresh::sha256);
        });
        if (rows != 0 && rows != fresh.size()) {
            throw new StoreFailed(rows + " of " + fresh.size() + " entries were written");
        }
        return rows > 0;
    }

    private static <T> void set(
            PreparedStatement statement, int index, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
