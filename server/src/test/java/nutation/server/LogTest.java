package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nutation.engine.history.History;
import nutation.server.operations.LogShape;
import nutation.server.settings.Logs;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is logged while marked facts go through every route, also failing ones: nothing of them.
final class LogTest {
    private static final String FACT = "left-hip-hurts-8-of-10";

    @TempDir
    Path folder;

    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void forget() {
        System.setErr(usual);
        LogShape.apply(new Logs(false, false));
    }

    private String text() {
        return logged.toString(StandardCharsets.UTF_8);
    }

    /// Fails on some dates, with a message that must not be logged.
    private static final class FailingCoach extends Served.CountingCoach {
        @Override
        public String day(History history, int date) {
            throw new IllegalStateException(FACT + history.entries(), new StackOverflowError(FACT));
        }
    }

    /// Sends facts wherever they can be put, and gives everything that must not be logged.
    private List<String> sendFacts(Shared shared) throws IOException, CannotStart {
        Shared.Device device = shared.first();
        String code = device.newCode();
        Shared.Device other = shared.claim(device.newCode(), FACT);
        for (Shared.Device each : List.of(device, other)) {
            each.upload(Lines.note(1, FACT)).send();
            each.upload(Lines.note(1, FACT + " too")).send();
            each.upload("{\"" + FACT + "\":\"" + FACT + "\"}").send();
            each.upload(FACT).with("Content-Encoding", "gzip").send();
            each.upload(FACT).with("Content-Encoding", FACT).send();
            each.upload(Lines.note(2, FACT))
                    .with("Content-Type", "text/" + FACT)
                    .send();
            each.upload(FACT).with("Content-Type", "application/json").send();
            each.get("/api/diary?since=" + FACT).send();
            each.get("/api/day?date=" + FACT).send();
            each.get("/api/day?date=2026-11-21").send();
            each.get("/api/devices").with("Accept", "text/" + FACT).send();
            each.post("/api/devices/" + FACT + "/revoke").send();
            each.post("/api/pairing")
                    .body(FACT)
                    .with("Content-Type", "application/json")
                    .send();
            each.get("/api/diary")
                    .with("Cookie", "__Host-nutation=" + each.key() + FACT)
                    .send();
        }
        String feed = sendFactsToWhatLeaves(shared, device);
        shared.claiming(code + FACT, FACT).send();
        shared.claiming(code, FACT + "\\n").send();
        shared.claiming(FACT, "\\ud800").send();
        shared.page("POST", "/api/pairing/claim")
                .with("Content-Type", "application/json")
                .body("{\"" + FACT)
                .send();
        shared.bare("GET", "/" + FACT).send();
        shared.bare("GET", "/" + FACT + ".js").send();
        shared.bare("GET", "/%zz" + FACT).send();
        shared.bare("GET", "/api/status").with("Host", FACT).send();
        shared.bare(FACT.toUpperCase(java.util.Locale.ROOT), "/api/diary").send();
        Inviting.invite(folder.resolve("data"), FACT);
        other.post("/api/diary/delete").send();
        device.upload(Lines.note(3, FACT)).send();

        List<String> secrets =
                new ArrayList<>(List.of(FACT, FACT.toUpperCase(java.util.Locale.ROOT), Lines.id(1), code, feed));
        for (Shared.Device each : List.of(device, other)) {
            secrets.addAll(List.of(each.key(), each.id(), each.diary()));
        }
        return secrets;
    }

    /// Paper, the calendar and FHIR; gives the secret of the calendar's feed.
    private static String sendFactsToWhatLeaves(Shared shared, Shared.Device device) throws IOException {
        device.get("/api/handout?date=" + FACT).send();
        device.get("/api/letter?date=2026-11-21&language=" + FACT + "&paper=" + FACT)
                .send();
        device.get("/api/calendar.ics?date=2026-11-21&begins=" + FACT).send();
        for (String body : List.of(FACT, "{\"language\":\"" + FACT + "\",\"begins\":\"10:00\"}")) {
            feed(device, body);
        }
        String made = feed(device, "{\"language\":\"en\",\"begins\":\"10:00\"}").text();
        String secret = made.substring(made.indexOf("/calendar/") + "/calendar/".length(), made.indexOf(".ics"));
        shared.bare("GET", "/calendar/" + secret + ".ics").send();
        shared.bare("GET", "/calendar/" + FACT + ".ics").send();
        for (String path : List.of(
                "Observation?code=" + FACT,
                "Observation?date=" + FACT,
                "Observation?_count=" + FACT,
                "Observation?" + FACT + "=1",
                "Patient/" + FACT,
                FACT)) {
            device.get("/fhir/" + path).send();
        }
        for (String body : List.of(FACT, "{\"resourceType\":\"Bundle\",\"id\":\"" + FACT + "\"}")) {
            device.post("/fhir")
                    .with("Content-Type", "application/fhir+json")
                    .body(body)
                    .send();
        }
        return secret;
    }

    private static Answer feed(Shared.Device device, String body) throws IOException {
        return device.post("/api/calendar/feed")
                .with("Content-Type", "application/json")
                .body(body)
                .send();
    }

    private static void requireNone(List<String> secrets, String log) {
        for (String secret : secrets) {
            assertFalse(log.contains(secret), () -> "\"" + secret + "\" is in\n" + log);
        }
    }

    @Test
    void noLineToReadHoldsAFactOrAnIdOfAnybody() throws CannotStart, IOException {
        List<String> secrets;
        try (Shared shared = Shared.in(folder, "log.requests = true\n", new FailingCoach(), InstantSource.system())) {
            secrets = sendFacts(shared);
        }

        requireNone(secrets, text());
        assertTrue(text().contains("INFO  requests: POST /api/diary 200 "), text());
        assertTrue(text().contains("INFO  requests: POST /api/devices/{id}/revoke 404 "), text());
        assertTrue(text().contains("INFO  requests: GET /calendar/{key}.ics 200 "), text());
        assertTrue(text().contains("INFO  requests: GET /fhir 400 "), text());
        assertTrue(text().contains("ERROR Incident: Incident "), text());
        assertTrue(text().contains("FailingCoach.day"), text());
    }

    @Test
    void noStructuredLineDoesEither() throws CannotStart, IOException {
        List<String> secrets;
        try (Shared shared = Shared.in(
                folder, "log.requests = true\nlog.format = \"ecs\"\n", new FailingCoach(), InstantSource.system())) {
            secrets = sendFacts(shared);
        }

        requireNone(secrets, text());
        List<JsonNode> lines = text().lines().map(JsonMapper.shared()::readTree).toList();
        assertTrue(lines.size() > 20, text());
        for (JsonNode line : lines) {
            assertTrue(line.has("@timestamp") && line.path("log").has("level") && line.has("message"), line::toString);
        }
        JsonNode upload = lines.stream()
                .filter(line -> line.path("url").path("route").asString("").equals("/api/diary"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                200, upload.path("http").path("response").path("status_code").asInt());
        assertTrue(lines.stream()
                .anyMatch(line -> line.path("log").path("level").asString("").equals("ERROR")));
    }

    @Test
    void requestsAreNotLoggedUnlessAskedFor() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder)) {
            shared.first().upload(Lines.note(1, FACT)).send();
        }
        assertEquals("", text());
    }
}
