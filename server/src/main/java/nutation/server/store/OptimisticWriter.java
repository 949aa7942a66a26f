package nutation.server.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nutation.server.store.Reckoning.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Appends to one diary of a PostgreSQL without holding it: knows from the last append, or looks, how far it goes and
/// what it holds, and writes in one statement what follows from that, if the diary still is so ([GuardedAppend]).
///
/// Nearly always that is so, and the database was asked once or twice instead of five times. Where another server was
/// there meanwhile, and for everything out of the ordinary, the diary is held and written as ever.
final class OptimisticWriter implements EntryWriter {
    private static final String LOOK = """
            select p.last, p.digest, e.id, e.sha256, e.text
            from person p left join entry e on e.person_id = p.id and e.id = any (?)
            where p.id = ?""";

    private final WritingPool writing;
    private final EntryWriter holding;
    private final InstantSource clock;
    private final Remembered remembered;

    /// @param holding for what cannot be done so
    /// @param remembered what this server wrote last
    OptimisticWriter(WritingPool writing, EntryWriter holding, InstantSource clock, Remembered remembered) {
        this.writing = writing;
        this.holding = holding;
        this.clock = clock;
        this.remembered = remembered;
    }

    /// @param group of one person
    @Override
    public List<Outcome> write(List<Append> group) {
        List<Outcome> outcomes = GuardedAppend.fits(group) ? writing.alone(jdbc -> tryOnce(jdbc, group)) : null;
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
        GuardedAppend append = GuardedAppend.of(person, group, seen.standing, seen.taken);
        if (append.putsAside() || append.writes() && !written(jdbc, append)) {
            remembered.forget(person);
            return null;
        }
        remembered.put(person, append.after());
        return append.outcomes();
    }

    private boolean written(JdbcTemplate jdbc, GuardedAppend append) {
        String received = Stamp.of(clock.instant());
        return append.written(jdbc.update(GuardedAppend.STATEMENT, statement -> append.set(statement, received)));
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
                    GuardedAppend.array(statement, 1, "uuid", ids, id -> id);
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
}
