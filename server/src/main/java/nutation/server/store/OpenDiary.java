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

    /// Writes what is new; each entry by itself.
    Appended append(List<NewEntry> entries) {
        Reckoning reckoning = new Reckoning(now, taken(entries));
        Appended appended = reckoning.append(entries);
        now = reckoning.now();
        List<Object[]> fresh = new ArrayList<>();
        for (Reckoning.Fresh each : reckoning.fresh()) {
            NewEntry entry = each.entry();
            fresh.add(new Object[] {
                person.id(), each.seq(), entry.id(), entry.type(), entry.at(), entry.text(), each.sha256(), received
            });
        }
        List<Object[]> aside = new ArrayList<>();
        for (Reckoning.Aside each : reckoning.aside()) {
            NewEntry entry = each.entry();
            aside.add(new Object[] {
                person.id(), entry.id(), each.sha256(), each.stored(), entry.type(), entry.at(), entry.text(), received
            });
        }
        jdbc.batchUpdate(INSERT, fresh);
        jdbc.batchUpdate(PUT_ASIDE, aside);
        return appended;
    }

    /// What is stored under the ids of these entries.
    private Map<String, Reckoning.Taken> taken(List<NewEntry> entries) {
        JdbcClient client = JdbcClient.create(jdbc);
        Map<String, Reckoning.Taken> taken = new HashMap<>();
        for (int from = 0; from < entries.size(); from += MOST_IDS) {
            List<String> ids = entries.subList(from, Math.min(entries.size(), from + MOST_IDS)).stream()
                    .map(NewEntry::id)
                    .toList();
            client.sql("select id, sha256, text from entry where person_id = :person and id in (:ids)")
                    .param("person", person.id())
                    .param("ids", ids)
                    .query(row -> {
                        taken.put(row.getString(1), new Reckoning.Taken(row.getString(2), row.getString(3)));
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
