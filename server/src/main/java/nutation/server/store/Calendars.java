package nutation.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The calendar of each diary, and the feed that shows it to whoever has its address.
public final class Calendars {
    /// What is compared where there is nothing to compare, so that it takes as long.
    private static final String NOTHING = "0".repeat(64);

    private final Writing writing;
    private final JdbcClient reading;
    private final PersonRow row;
    private final InstantSource clock;

    Calendars(Writing writing, DataSource reading, PersonRow row, InstantSource clock) {
        this.writing = writing;
        this.reading = JdbcClient.create(reading);
        this.row = row;
        this.clock = clock;
    }

    /// The calendar of a diary as it was given out last.
    public KeptCalendar of(Person person) {
        return find(reading, person);
    }

    /// The calendar that a feed shows; empty when its address was never one, is no more, or its diary is gone. All of
    /// these take the same time.
    public Optional<KeptCalendar> of(PersonToken feed) {
        String stored = reading.sql("select feed_sha256 from calendar where person_id = ?")
                .param(feed.person().id())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(Function.identity())
                .orElse(NOTHING);
        boolean same = MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), feed.sha256().getBytes(StandardCharsets.US_ASCII));
        return same ? Optional.of(of(feed.person())) : Optional.empty();
    }

    /// Makes a feed; the one that was there before ends.
    ///
    /// @return its key, which nobody can ask for again; empty when nobody has this diary
    public Optional<PersonToken> makeFeed(Person person, String language, String begins) {
        PersonToken key = PersonToken.make(person);
        String made = Stamp.of(clock.instant());
        return change(person, (jdbc, kept) -> {
            put(jdbc, person, kept.in(language, begins));
            jdbc.update(
                    "update calendar set feed_sha256 = ?, feed_made = ? where person_id = ?",
                    key.sha256(),
                    made,
                    person.id());
            return key;
        });
    }

    /// From now on the feed's address shows nothing.
    public void endFeed(Person person) {
        change(
                person,
                (jdbc, kept) -> jdbc.update(
                        "update calendar set feed_sha256 = null, feed_made = null where person_id = ?", person.id()));
    }

    /// Puts the next version in the place of the last one; no other version comes between.
    ///
    /// @param next of the calendar as it is when its turn comes
    /// @return what is kept now; empty when nobody has this diary
    public Optional<KeptCalendar> advance(Person person, UnaryOperator<KeptCalendar> next) {
        return change(person, (jdbc, kept) -> {
            KeptCalendar changed = next.apply(kept);
            put(jdbc, person, changed);
            return changed;
        });
    }

    private interface Change<T> {
        T of(JdbcTemplate jdbc, KeptCalendar kept);
    }

    private <T> Optional<T> change(Person person, Change<T> change) {
        return writing.transaction(jdbc -> {
            JdbcClient client = JdbcClient.create(jdbc);
            return row.lock(client, person).map(standing -> change.of(jdbc, find(client, person)));
        });
    }

    private static void put(JdbcTemplate jdbc, Person person, KeptCalendar calendar) {
        int changed = jdbc.update(
                "update calendar set text = ?, language = ?, begins = ? where person_id = ?",
                calendar.text(),
                calendar.language(),
                calendar.begins(),
                person.id());
        if (changed == 0) {
            jdbc.update(
                    "insert into calendar (person_id, text, language, begins) values (?, ?, ?, ?)",
                    person.id(),
                    calendar.text(),
                    calendar.language(),
                    calendar.begins());
        }
    }

    private static KeptCalendar find(JdbcClient jdbc, Person person) {
        return jdbc.sql("select text, language, begins, feed_made from calendar where person_id = ?")
                .param(person.id())
                .query((row, number) -> calendar(row))
                .optional()
                .orElse(KeptCalendar.NONE);
    }

    private static KeptCalendar calendar(ResultSet row) throws SQLException {
        @Nullable String made = row.getString(4);
        return new KeptCalendar(
                row.getString(1), row.getString(2), row.getString(3), made == null ? null : Instant.parse(made));
    }
}
