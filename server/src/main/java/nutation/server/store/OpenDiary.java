package nutation.server.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A diary inside the transaction that writes it; nobody else writes it meanwhile.
final class OpenDiary {
    /// Both databases take more parameters in one statement.
    private static final int MOST_IDS = 1_000;

    private static final String INSERT = """
            insert into entry (person_id, seq, id, type, at, text, sha256, received)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PUT_ASIDE = """
            insert into conflict (person_id, id, sha256, stored, type, at, text, received)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, id, sha256) do nothing""";

    private final JdbcTemplate jdbc;
    private final Person person;
    private final String received;
    private final Standing before;
    private Standing now;

    /// @param standing how far the diary went when the transaction began; its row is locked
    OpenDiary(JdbcTemplate jdbc, Person person, Standing standing, String received) {
        this.jdbc = jdbc;
        this.person = person;
        this.received = received;
        this.before = standing;
        this.now = standing;
    }

    private record Taken(String sha256, String text) {}

    /// Writes what is new; each entry by itself.
    Appended append(List<NewEntry> entries) {
        Map<String, Taken> taken = taken(entries);
        List<Object[]> fresh = new ArrayList<>();
        List<Object[]> aside = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (NewEntry entry : entries) {
            String sha256 = Sha256.of(entry.text());
            Taken stored = taken.putIfAbsent(entry.id(), new Taken(sha256, entry.text()));
            if (stored == null) {
                now = now.with(sha256);
                fresh.add(new Object[] {
                    person.id(), now.last(), entry.id(), entry.type(), entry.at(), entry.text(), sha256, received
                });
                kept.add(new Kept.Stored());
            } else if (stored.sha256.equals(sha256)) {
                kept.add(new Kept.Known());
            } else {
                aside.add(new Object[] {
                    person.id(), entry.id(), sha256, stored.sha256, entry.type(), entry.at(), entry.text(), received
                });
                kept.add(new Kept.Conflict(stored.sha256, sha256, stored.text));
            }
        }
        jdbc.batchUpdate(INSERT, fresh);
        jdbc.batchUpdate(PUT_ASIDE, aside);
        return new Appended(List.copyOf(kept), now.last());
    }

    /// What is stored under the ids of these entries.
    private Map<String, Taken> taken(List<NewEntry> entries) {
        JdbcClient client = JdbcClient.create(jdbc);
        Map<String, Taken> taken = new HashMap<>();
        for (int from = 0; from < entries.size(); from += MOST_IDS) {
            List<String> ids = entries.subList(from, Math.min(entries.size(), from + MOST_IDS)).stream()
                    .map(NewEntry::id)
                    .toList();
            client.sql("select id, sha256, text from entry where person_id = :person and id in (:ids)")
                    .param("person", person.id())
                    .param("ids", ids)
                    .query(row -> {
                        taken.put(row.getString(1), new Taken(row.getString(2), row.getString(3)));
                    });
        }
        return taken;
    }

    /// Writes how far the diary goes now.
    void close() {
        if (!now.equals(before)) {
            PersonRow.update(JdbcClient.create(jdbc), person, now);
        }
    }
}
