package nutation.server.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes several appends in one transaction, which holds every diary that it writes.
final class HoldingWriter implements EntryWriter {
    private final Writing writing;
    private final PersonRow row;
    private final InstantSource clock;

    HoldingWriter(Writing writing, PersonRow row, InstantSource clock) {
        this.writing = writing;
        this.row = row;
        this.clock = clock;
    }

    @Override
    public List<Outcome> write(List<Append> group) {
        String received = Stamp.of(clock.instant());
        return writing.transaction(jdbc -> {
            Map<Person, OpenDiary> open = new HashMap<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (Append append : group) {
                outcomes.add(write(jdbc, append, open, received));
            }
            open.values().forEach(OpenDiary::close);
            return outcomes;
        });
    }

    private Outcome write(JdbcTemplate jdbc, Append append, Map<Person, OpenDiary> open, String received) {
        Person person = append.person();
        OpenDiary diary = open.get(person);
        if (diary == null) {
            JdbcClient client = JdbcClient.create(jdbc);
            Optional<Standing> standing = row.lock(client, person);
            if (standing.isEmpty()) {
                Optional<LocalDate> deleted = PersonRow.deleted(client, person);
                return deleted.isPresent() ? new Outcome.Deleted(deleted.get()) : new Outcome.Nobodys(person);
            }
            diary = new OpenDiary(jdbc, person, standing.get(), received);
            open.put(person, diary);
        }
        return new Outcome.Done(diary.append(append.entries()));
    }
}
