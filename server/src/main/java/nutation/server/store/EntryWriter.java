package nutation.server.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes appends in one transaction. Used by one thread at a time.
final class EntryWriter {
    private static final String INSERT = """
            insert into entry (person_id, seq, id, type, at, text, sha256, received)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PUT_ASIDE = """
            insert into conflict (person_id, id, sha256, stored, type, at, text, received)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, id, sha256) do nothing""";

    private final WritingConnection connection;
    private final InstantSource clock;

    EntryWriter(WritingConnection connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /// All or nothing; an answer for each append, in their order. They are durable when this returns.
    List<Appended> write(List<Append> group) throws SQLException {
        String received = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return connection.transaction(jdbc -> new Transaction(jdbc, received).write(group));
    }

    /// @param last the position of each person's newest entry, once it is known
    private record Transaction(JdbcClient jdbc, String received, Map<Person, Long> last) {
        Transaction(JdbcClient jdbc, String received) {
            this(jdbc, received, new HashMap<>());
        }

        List<Appended> write(List<Append> group) {
            List<Appended> answers = new ArrayList<>();
            for (Append append : group) {
                List<Kept> kept = new ArrayList<>();
                for (NewEntry entry : append.entries()) {
                    kept.add(write(append.person(), entry));
                }
                answers.add(new Appended(List.copyOf(kept), lastOf(append.person())));
            }
            return answers;
        }

        private Kept write(Person person, NewEntry entry) {
            String sha256 = Sha256.of(entry.text());
            Optional<String> there = jdbc.sql("select sha256 from entry where person_id = ? and id = ?")
                    .params(person.id(), entry.id())
                    .query(String.class)
                    .optional();
            if (there.isEmpty()) {
                insert(person, entry, sha256);
                return Kept.STORED;
            }
            if (there.get().equals(sha256)) {
                return Kept.KNOWN;
            }
            putAside(person, entry, sha256, there.get());
            return Kept.CONFLICT;
        }

        private void insert(Person person, NewEntry entry, String sha256) {
            long seq = lastOf(person) + 1;
            jdbc.sql(INSERT)
                    .params(person.id(), seq, entry.id(), entry.type(), entry.at(), entry.text(), sha256, received)
                    .update();
            last.put(person, seq);
        }

        private void putAside(Person person, NewEntry entry, String sha256, String stored) {
            jdbc.sql(PUT_ASIDE)
                    .params(person.id(), entry.id(), sha256, stored, entry.type(), entry.at(), entry.text(), received)
                    .update();
        }

        private long lastOf(Person person) {
            return last.computeIfAbsent(
                    person,
                    p -> jdbc.sql("select coalesce(max(seq), 0) from entry where person_id = ?")
                            .param(p.id())
                            .query(Long.class)
                            .single());
        }
    }
}
