package nutation.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class PairingsTest {
    private final TestDatabase database;

    @TempDir
    Path folder;

    private Opened opened;
    private Devices devices;
    private Pairings pairings;
    private Person person;

    PairingsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        opened = Opened.over(database, folder);
        devices = opened.store().devices();
        pairings = opened.store().pairings();
        person = opened.store().people().add();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private DeviceKey paired(PersonToken code, String name) {
        return assertInstanceOf(Claim.Paired.class, pairings.claim(code, name)).key();
    }

    @Test
    void aCodeMakesOneDeviceOfItsDiary() {
        Pairing pairing = pairings.make(person).orElseThrow();
        assertEquals(Instant.parse("2026-11-21T07:10:00.123456Z"), pairing.expires());
        DeviceKey key = paired(pairing.code(), "phone");
        Device device = devices.find(key).orElseThrow();
        assertEquals(new Device(person, key.device(), "phone", Instant.parse("2026-11-21T07:00:00.123Z")), device);
        assertEquals(List.of(device), devices.list(person));
        assertEquals(new Claim.Used(), pairings.claim(pairing.code(), "laptop"));
        assertEquals(List.of(device), devices.list(person));
    }

    @Test
    void ofManyWhoShowOneCodeAtOnceOneIsPaired() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonToken code = pairings.make(person).orElseThrow().code();
            List<Claim> claims = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Claim> claim = () -> pairings.claim(code, "phone");
                for (Future<Claim> done : threads.invokeAll(List.of(claim, claim, claim, claim, claim, claim))) {
                    claims.add(done.get());
                }
            }
            assertEquals(
                    1, claims.stream().filter(Claim.Paired.class::isInstance).count());
            assertEquals(5, claims.stream().filter(new Claim.Used()::equals).count());
            assertEquals(round + 1, devices.list(person).size());
        }
    }

    @Test
    void aCodeIsWorthNothingAfterTenMinutes() {
        PersonToken last = pairings.make(person).orElseThrow().code();
        PersonToken late = pairings.make(person).orElseThrow().code();
        opened.wait(Duration.ofMinutes(10).minusMillis(1));
        paired(last, "phone");
        opened.wait(Duration.ofMillis(1));
        assertEquals(new Claim.Expired(), pairings.claim(late, "laptop"));
        assertEquals(1, devices.list(person).size());
    }

    @Test
    void aCodeOfLongAgoIsForgotten() throws Exception {
        PersonToken code = pairings.make(person).orElseThrow().code();
        opened.wait(Duration.ofDays(2));
        pairings.make(person).orElseThrow();
        assertEquals(new Claim.Unknown(), pairings.claim(code, "phone"));
        assertEquals(List.of("1"), opened.rows("select count(*) from pairing"));
    }

    @Test
    void aCodeIsWorthNothingForAnotherDiary() {
        PersonToken code = pairings.make(person).orElseThrow().code();
        Person other = opened.store().people().add();
        assertEquals(new Claim.Unknown(), pairings.claim(new PersonToken(other, code.secret()), "phone"));
        assertEquals(new Claim.Unknown(), pairings.claim(new PersonToken(person, "A".repeat(43)), "phone"));
        opened.store().people().delete(person);
        assertEquals(new Claim.Unknown(), pairings.claim(code, "phone"));
    }

    @Test
    void aRevokedKeyOpensNothingAtOnce() {
        DeviceKey phone = devices.add(person, "phone").orElseThrow();
        DeviceKey laptop = devices.add(person, "laptop").orElseThrow();
        assertTrue(devices.revoke(person, phone.device()));
        assertFalse(devices.revoke(person, phone.device()));
        assertEquals(Optional.empty(), devices.find(phone));
        assertEquals(List.of(devices.find(laptop).orElseThrow()), devices.list(person));
    }

    @Test
    void oneDiaryNeverReachesADeviceOfAnother() {
        Person other = opened.store().people().add();
        DeviceKey key = devices.add(person, "phone").orElseThrow();
        assertFalse(devices.revoke(other, key.device()));
        assertEquals(List.of(), devices.list(other));
        assertEquals(Optional.empty(), devices.find(new DeviceKey(other, key.device(), key.secret())));
        assertTrue(devices.find(key).isPresent());
    }

    @Test
    void aKeyThatIsWrongInOneCharacterOpensNothing() {
        DeviceKey key = devices.add(person, "phone").orElseThrow();
        String secret = key.secret();
        char other = secret.charAt(7) == 'x' ? 'y' : 'x';
        String wrong = secret.substring(0, 7) + other + secret.substring(8);
        assertEquals(Optional.empty(), devices.find(new DeviceKey(person, key.device(), wrong)));
    }

    @Test
    void neitherKeysNorCodesLieInTheTables() throws Exception {
        PersonToken code = pairings.make(person).orElseThrow().code();
        DeviceKey key = paired(code, "phone");
        List<String> rows = new ArrayList<>(opened.rows("select * from device"));
        rows.addAll(opened.rows("select * from pairing"));
        String all = String.join("\n", rows);
        assertFalse(all.contains(key.secret()) || all.contains(code.secret()), all);
        assertTrue(all.contains(Sha256.of(key.text())) && all.contains(Sha256.of(code.text())), all);
    }

    @Test
    void keysAndCodesAreReadBackAndShownToNobody() {
        DeviceKey key = devices.add(person, "phone").orElseThrow();
        PersonToken code = pairings.make(person).orElseThrow().code();
        assertEquals(Optional.of(key), DeviceKey.parse(key.text()));
        assertEquals(Optional.of(code), PersonToken.parse(code.text()));
        assertFalse((key + " " + code).contains(key.secret().substring(0, 5)));
        for (String wrong :
                List.of("", "x", code.text(), key.text() + "A", key.text().toUpperCase(), " " + key.text())) {
            assertEquals(Optional.empty(), DeviceKey.parse(wrong), wrong);
        }
        assertEquals(Optional.empty(), PersonToken.parse(key.text()));
    }
}
