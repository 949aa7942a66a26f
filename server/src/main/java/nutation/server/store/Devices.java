package nutation.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The devices of each diary.
public final class Devices {
    private final Writing writing;
    private final JdbcClient reading;
    private final PersonRow row;
    private final InstantSource clock;

    Devices(Writing writing, DataSource reading, PersonRow row, InstantSource clock) {
        this.writing = writing;
        this.reading = JdbcClient.create(reading);
        this.row = row;
        this.clock = clock;
    }

    /// A new device of a diary.
    ///
    /// @param name as the person calls it
    /// @return its key, which nobody can ask for again; empty when nobody has this diary
    public Optional<DeviceKey> add(Person person, String name) {
        String created = Stamp.of(clock.instant());
        return writing.transaction(
                jdbc -> row.lock(JdbcClient.create(jdbc), person).map(standing -> insert(jdbc, person, name, created)));
    }

    /// Inserts the device inside a transaction that holds the person's row.
    static DeviceKey insert(JdbcTemplate jdbc, Person person, String name, String created) {
        DeviceKey key = new DeviceKey(person, UUID.randomUUID().toString(), Token.make());
        jdbc.update(
                "insert into device (person_id, id, name, key_sha256, created) values (?, ?, ?, ?, ?)",
                person.id(),
                key.device(),
                name,
                key.sha256(),
                created);
        return key;
    }

    private record Row(String sha256, Device device) {}

    /// The device whose key this is; empty when the key is wrong or was revoked.
    public Optional<Device> find(DeviceKey key) {
        String sha256 = key.sha256();
        return reading.sql("""
                        select id, name, created, key_sha256 from device
                        where person_id = ? and id = ? and revoked is null""")
                .params(key.person().id(), key.device())
                .query((row, number) -> new Row(row.getString(4), device(key.person(), row)))
                .optional()
                .filter(row -> same(row.sha256, sha256))
                .map(Row::device);
    }

    /// The devices of a diary that may use it, the oldest first.
    public List<Device> list(Person person) {
        return reading.sql("""
                        select id, name, created from device
                        where person_id = ? and revoked is null order by created, id""")
                .param(person.id())
                .query((row, number) -> device(person, row))
                .list();
    }

    /// From now on the device's key opens nothing.
    ///
    /// @return false when the diary has no such device
    public boolean revoke(Person person, String id) {
        String revoked = Stamp.of(clock.instant());
        return writing.transaction(
                jdbc -> row.lock(JdbcClient.create(jdbc), person).isPresent()
                        && jdbc.update(
                                        "update device set revoked = ? where person_id = ? and id = ? and revoked is null",
                                        revoked,
                                        person.id(),
                                        id)
                                == 1);
    }

    private static Device device(Person person, ResultSet row) throws SQLException {
        return new Device(person, row.getString(1), row.getString(2), Instant.parse(row.getString(3)));
    }

    /// Compares in a time that does not tell how much was right.
    private static boolean same(String stored, String offered) {
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.US_ASCII));
    }
}
