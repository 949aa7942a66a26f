package nutation.server.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pairing codes: each is worth one device, for ten minutes.
public final class Pairings {
    private static final Duration VALID = Duration.ofMinutes(10);

    /// So long a code that is over is still told from one that never was.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Writing writing;
    private final PersonRow row;
    private final InstantSource clock;

    Pairings(Writing writing, PersonRow row, InstantSource clock) {
        this.writing = writing;
        this.row = row;
        this.clock = clock;
    }

    /// A new code for a diary; codes of long ago are forgotten.
    ///
    /// @return empty when nobody has this diary
    public Optional<Pairing> make(Person person) {
        Instant now = clock.instant();
        Pairing pairing = new Pairing(PersonToken.make(person), now.plus(VALID));
        return writing.transaction(
                jdbc -> row.lock(JdbcClient.create(jdbc), person).map(standing -> insert(jdbc, pairing, now)));
    }

    private static Pairing insert(JdbcTemplate jdbc, Pairing pairing, Instant now) {
        String person = pairing.code().person().id();
        jdbc.update("delete from pairing where person_id = ? and expires < ?", person, Stamp.of(now.minus(REMEMBERED)));
        jdbc.update(
                "insert into pairing (person_id, code_sha256, created, expires) values (?, ?, ?, ?)",
                person,
                pairing.code().sha256(),
                Stamp.of(now),
                Stamp.of(pairing.expires()));
        return pairing;
    }

    /// Makes whoever shows the code a device of its diary. Of several who show the same code, one is paired.
    ///
    /// @param name as the person calls the device
    public Claim claim(PersonToken code, String name) {
        String now = Stamp.of(clock.instant());
        return writing.transaction(jdbc -> {
            JdbcClient client = JdbcClient.create(jdbc);
            if (row.lock(client, code.person()).isEmpty()) {
                return new Claim.Unknown();
            }
            Optional<Row> found = find(client, code);
            if (found.isEmpty()) {
                return new Claim.Unknown();
            }
            if (found.get().used) {
                return new Claim.Used();
            }
            if (found.get().expires.compareTo(now) <= 0) {
                return new Claim.Expired();
            }
            jdbc.update(
                    "update pairing set used = ? where person_id = ? and code_sha256 = ?",
                    now,
                    code.person().id(),
                    code.sha256());
            return new Claim.Paired(Devices.insert(jdbc, code.person(), name, now));
        });
    }

    private record Row(boolean used, String expires) {}

    private static Optional<Row> find(JdbcClient jdbc, PersonToken code) {
        return jdbc.sql("select used, expires from pairing where person_id = ? and code_sha256 = ?")
                .params(code.person().id(), code.sha256())
                .query((row, number) -> new Row(row.getString(1) != null, row.getString(2)))
                .optional();
    }
}
