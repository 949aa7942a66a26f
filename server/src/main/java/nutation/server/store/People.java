package nutation.server.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has a diary here, and who had one.
public final class People {
    private final Writing writing;
    private final JdbcClient reading;
    private final PersonRow row;
    private final InstantSource clock;
    private volatile @Nullable Person personal;

    People(Writing writing, DataSource reading, PersonRow row, InstantSource clock) {
        this.writing = writing;
        this.reading = JdbcClient.create(reading);
        this.row = row;
        this.clock = clock;
    }

    /// A new person with an empty diary.
    public Person add() {
        return writing.transaction(this::add);
    }

    private Person add(JdbcTemplate jdbc) {
        Person person = new Person(UUID.randomUUID().toString());
        jdbc.update("insert into person (id, created) values (?, ?)", person.id(), Stamp.of(clock.instant()));
        return person;
    }

    /// The first, made where there is none; of several servers that begin at once, one makes it.
    private Person made() {
        return writing.transaction(jdbc -> {
            row.lockAll(jdbc);
            return first(JdbcClient.create(jdbc)).orElseGet(() -> add(jdbc));
        });
    }

    /// The one person of personal mode: the first here, made when there is none.
    Person personal() {
        Person known = personal;
        if (known == null) {
            synchronized (this) {
                known = personal;
                if (known == null) {
                    known = first(reading).orElseGet(this::made);
                    personal = known;
                }
            }
        }
        return known;
    }

    static Optional<Person> first(JdbcClient jdbc) {
        return jdbc.sql("select id from person order by created, id limit 1")
                .query(String.class)
                .optional()
                .map(Person::new);
    }

    /// Everybody who has a diary, by id: the first `most` after this one.
    ///
    /// @param after null = from the beginning
    public List<Person> after(@Nullable Person after, int most) {
        return after(reading, after, most);
    }

    static List<Person> after(JdbcClient jdbc, @Nullable Person after, int most) {
        return jdbc.sql("select id from person where id > ? order by id limit ?")
                .params(after == null ? "00000000-0000-0000-0000-000000000000" : after.id(), most)
                .query((row, number) -> new Person(row.getString(1)))
                .list();
    }

    /// Deletes a diary with all that belongs to it: entries, conflicts, devices, pairings. What stays is its id with
    /// the date, so that no device brings it back.
    ///
    /// @return false when nobody has this diary
    public boolean delete(Person person) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        boolean deleted = writing.transaction(jdbc -> {
            if (row.lock(JdbcClient.create(jdbc), person).isEmpty()) {
                return false;
            }
            return new Tombstone(person, today).putInto(jdbc);
        });
        synchronized (this) {
            if (person.equals(personal)) {
                personal = null;
            }
        }
        return deleted;
    }

    /// The date (UTC) at which the diary was deleted; empty when it was not.
    public Optional<LocalDate> deleted(Person person) {
        return PersonRow.deleted(reading, person);
    }
}
