package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// How a device comes to a diary by a code, and how it goes again.
final class PairingTest {
    private static final String MANY = "limits.claims-a-minute = 1000\nlimits.all-claims-a-minute = 10000\n";

    @TempDir
    static Path folder;

    private static final MovableClock CLOCK = new MovableClock();
    private static Shared shared;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        shared = Shared.in(folder, MANY, new Served.CountingCoach(), CLOCK);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    /// The first device of a diary of its own.
    private static Shared.Device newDiary() throws IOException, CannotStart {
        return shared.invited(folder.resolve("data"));
    }

    @Test
    void twoDevicesOfADiaryReadAndWriteTheSame() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        Shared.Device laptop = phone.another("Laptop");

        phone.upload(Lines.note(1)).send();
        laptop.upload(Lines.note(2)).send();

        assertEquals(phone.diary(), laptop.diary());
        assertNotEquals(phone.id(), laptop.id());
        assertEquals(Lines.upload(Lines.note(1), Lines.note(2)), phone.diaryText());
        assertEquals(phone.diaryText(), laptop.diaryText());
        JsonNode status = laptop.get("/api/status").send().json();
        assertEquals(phone.diary(), status.get("diary").asString());
        assertEquals(2, status.get("count").asLong());
        assertEquals(status, phone.get("/api/status").send().json());
    }

    @Test
    void theKeyIsACookieThatOnlyThisHostGetsByHttps() throws IOException, CannotStart {
        Answer answer = shared.claiming(newDiary().newCode(), "Phone").send();

        String cookie = Objects.requireNonNull(answer.header("set-cookie"));
        assertTrue(
                cookie.matches("__Host-nutation=[0-9a-f-]{36}\\.[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}; Path=/;"
                        + " Max-Age=34560000; Expires=[^;]+; Secure; HttpOnly; SameSite=Strict"),
                cookie);
        assertFalse(answer.text().contains(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))));
        assertEquals("no-store", answer.header("cache-control"));
    }

    @Test
    void theCodeStandsInTheAddressWhereNoServerSeesIt() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        JsonNode code = phone.post("/api/pairing").send().json();
        assertEquals(
                "https://nutation.test/#/pair?code=" + code.get("code").asString(),
                code.get("address").asString());
        assertEquals(
                CLOCK.instant().plus(Duration.ofMinutes(10)).toString(),
                code.get("expires").asString());
    }

    @Test
    void aCodeIsWorthOneDevice() throws IOException, CannotStart {
        String code = newDiary().newCode();
        shared.claim(code, "Laptop");

        shared.claiming(code, "Stranger").send().requireProblem(403, "pairing-used");
    }

    @Test
    void ofManyWhoShowTheSameCodeAtOnceOneIsPaired() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        String code = phone.newCode();
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                go.await();
                                return shared.claiming(code, "Racer").send().status();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        command -> Thread.ofVirtual().start(command)))
                .limit(16)
                .toList();
        go.countDown();

        assertEquals(
                1,
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(status -> status == 200)
                        .count());
        assertEquals(2, phone.get("/api/devices").send().json().size());
    }

    @Test
    void aCodeIsOverAfterTenMinutes() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        String early = phone.newCode();
        String late = phone.newCode();
        CLOCK.move(Duration.ofMinutes(10).minusMillis(1));
        shared.claim(early, "In time");
        CLOCK.move(Duration.ofMillis(1));

        shared.claiming(late, "Late").send().requireProblem(403, "pairing-expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%s.", "%s.AAAA", "%sx", "x%s", "%S", "%s\\u0000", "%s\\n"})
    void aCodeThatIsNotOursOpensNothing(String pattern) throws IOException, CannotStart {
        String code = newDiary().newCode();
        String wrong = pattern.replace("%s", code).replace("%S", code.toUpperCase(java.util.Locale.ROOT));
        shared.claiming(wrong, "Stranger").send().requireProblem(403, "pairing-unknown");
    }

    @Test
    void oneWrongCharacterOfTheSecretOpensNothing() throws IOException, CannotStart {
        String code = newDiary().newCode();
        char last = code.charAt(code.length() - 1) == 'A' ? 'B' : 'A';
        shared.claiming(code.substring(0, code.length() - 1) + last, "Stranger")
                .send()
                .requireProblem(403, "pairing-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"code\":\"x\"}",
                "{\"code\":null,\"name\":\"x\"}",
                "{\"code\":\"x\",\"name\":\"y\",\"more\":1}",
                "{\"code\":\"x\",\"code\":\"x\",\"name\":\"y\"}",
                "{\"code\":\"x\",\"name\":\"y\"} x",
                "{\"code\":[\"x\"],\"name\":\"y\"}",
                "{\"code\":\"x\",\"name\":\"y\"",
                "not json"
            })
    void aBodyThatIsNotUnderstoodIsRefused(String body) throws IOException, CannotStart {
        json(body.getBytes(StandardCharsets.UTF_8)).requireProblem(400, "json");
    }

    private static Answer json(byte[] body) throws IOException {
        return shared.page("POST", "/api/pairing/claim")
                .with("Content-Type", "application/json")
                .body(body)
                .send();
    }

    @Test
    void aBodyThatIsLargeOrDeepIsRefused() throws IOException, CannotStart {
        json(" ".repeat(100_000).getBytes(StandardCharsets.UTF_8)).requireProblem(413, "too-large");
        json("[".repeat(1_990).getBytes(StandardCharsets.UTF_8)).requireProblem(400, "json");
        json(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}).requireProblem(400, "json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "12345678901234567890123456789012345678901", "a\\nb", "\\u0000", "\\ud800", "\\u2028"
            })
    void aNameHasOneToFortyCharactersThatCanBeShown(String name) throws IOException, CannotStart {
        String code = newDiary().newCode();
        shared.claiming(code, name).send().requireProblem(400, "name");
        shared.claim(code, "1234567890123456789012345678901234567890");
    }

    @Test
    void theListNamesTheDevicesAndTheOneThatAsks() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        CLOCK.move(Duration.ofSeconds(1));
        Shared.Device laptop = phone.another(" Küche 🎉 ");

        JsonNode list = laptop.get("/api/devices").send().json();

        assertEquals(
                "[{\"id\":\"" + phone.id()
                        + "\",\"name\":\"Invited\",\"created\":\""
                        + CLOCK.instant().minusSeconds(1) + "\",\"current\":false},"
                        + "{\"id\":\"" + laptop.id()
                        + "\",\"name\":\"Küche 🎉\",\"created\":\"" + CLOCK.instant() + "\",\"current\":true}]",
                list.toString());
    }

    @Test
    void aRevokedDeviceGetsNothingFromThatMomentOn() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        Shared.Device lost = phone.another("Lost");
        lost.upload(Lines.note(1)).send();

        assertEquals(
                204, phone.post("/api/devices/" + lost.id() + "/revoke").send().status());

        lost.get("/api/diary").send().requireProblem(401, "no-key");
        lost.upload(Lines.note(2)).send().requireProblem(401, "no-key");
        assertEquals(Lines.upload(Lines.note(1)), phone.diaryText());
        phone.post("/api/devices/" + lost.id() + "/revoke").send().requireProblem(404, "no-device");
    }

    @Test
    void aDeviceThatLeavesGivesItsKeyBack() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        Shared.Device laptop = phone.another("Laptop");

        Answer left = laptop.post("/api/devices/leave").send();

        assertEquals(204, left.status());
        assertTrue(
                Objects.requireNonNull(left.header("set-cookie")).startsWith("__Host-nutation=; Path=/; Max-Age=0;"));
        laptop.get("/api/devices").send().requireProblem(401, "no-key");
        assertEquals(1, phone.get("/api/devices").send().json().size());
    }

    @Test
    void aDeletedDiaryIsGoneForAllItsDevicesAndForNobodyElse() throws IOException, CannotStart {
        Shared.Device phone = newDiary();
        Shared.Device laptop = phone.another("Laptop");
        Shared.Device other = newDiary();
        other.upload(Lines.note(7)).send();
        String code = phone.newCode();
        phone.upload(Lines.note(1)).send();

        assertEquals(204, phone.post("/api/diary/delete").send().status());

        for (Shared.Device gone : List.of(phone, laptop)) {
            for (Ask ask : List.of(
                    gone.get("/api/diary"),
                    gone.upload(Lines.note(2)),
                    gone.get("/api/devices"),
                    gone.post("/api/pairing"))) {
                Answer answer = ask.send().requireProblem(410, "deleted");
                assertEquals(
                        CLOCK.instant().toString().substring(0, 10),
                        answer.json().get("deleted").asString());
            }
        }
        shared.claiming(code, "Late").send().requireProblem(403, "pairing-unknown");
        assertEquals(Lines.upload(Lines.note(7)), other.diaryText());
    }

    @Test
    void theFirstPairingIsOfferedUntilThereIsADevice(@TempDir Path own) throws IOException, CannotStart {
        try (Shared fresh = Shared.in(own)) {
            Shared.Device phone = fresh.first();
            assertEquals(Optional.empty(), fresh.server().firstPairing());

            phone.post("/api/devices/leave").send();
            assertTrue(fresh.server().firstPairing().isPresent());

            fresh.invited(own.resolve("data"));
            assertEquals(Optional.empty(), fresh.server().firstPairing());
        }
    }

    @Test
    void whoHasLostEveryDeviceIsInvitedToTheOldDiary() throws IOException, CannotStart {
        Shared.Device lost = newDiary();
        lost.upload(Lines.note(1)).send();

        String code = Shared.code(
                Inviting.invite(folder.resolve("data"), lost.diary()).orElseThrow());

        assertEquals(Lines.upload(Lines.note(1)), shared.claim(code, "New").diaryText());
        assertEquals(Optional.empty(), Inviting.invite(folder.resolve("data"), "nobody"));
    }

    @Test
    void withoutAKeyTheStatusSaysOnlyWhatRuns() throws IOException, CannotStart {
        assertEquals(
                "{\"name\":\"nutation\",\"version\":\"test\",\"format\":1,\"catalogue\":\"small\",\"pairing\":true}",
                shared.bare("GET", "/api/status").send().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://nutation.test", "https://nutation.test.evil.example", "https://evil.example", "null"})
    void aForeignPageCannotClaim(String origin) throws IOException, CannotStart {
        String code = newDiary().newCode();
        shared.claiming(code, "Stranger").with("Origin", origin).send().requireProblem(403, "foreign-page");
        shared.claiming(code, "Stranger")
                .without("Origin")
                .without("Sec-Fetch-Site")
                .send()
                .requireProblem(403, "foreign-page");
        shared.claim(code, "Own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "nutation.test:80", "evil.example", "xnutation.test"})
    void aForeignHostIsRefused(String host) throws IOException, CannotStart {
        shared.bare("GET", "/api/status").with("Host", host).send().requireProblem(403, "foreign-host");
    }

    @Test
    void browsersAreToldToComeByHttpsOnly() throws IOException, CannotStart {
        for (String path : new String[] {"/", "/api/status", "/api/diary"}) {
            assertEquals("max-age=31536000", shared.bare("GET", path).send().header("strict-transport-security"));
        }
    }
}
