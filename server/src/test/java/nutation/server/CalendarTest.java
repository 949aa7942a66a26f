package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The calendar as a file and under its secret address, as a second and independent reader takes its versions in.
final class CalendarTest {
    @TempDir
    Path folder;

    private MovableClock clock;

    @BeforeEach
    void setTheClock() {
        clock = new MovableClock();
        clock.move(Duration.ofHours(1));
    }

    private Shared shared() throws CannotStart, IOException {
        return Shared.in(folder, "", new Served.CountingCoach(), clock);
    }

    private static String diary(String name) throws IOException {
        return Files.readString(Path.of("..", "examples", name, "diary.jsonl"));
    }

    private static String path(Answer made) throws IOException {
        assertEquals(200, made.status(), made.text());
        String address = made.json().get("address").asString();
        assertTrue(address.startsWith(Shared.ORIGIN + "/calendar/") && address.endsWith(".ics"), address);
        return address.substring(Shared.ORIGIN.length());
    }

    private static Ask making(Shared.Device device, String language, String begins) {
        return device.post("/api/calendar/feed")
                .with("Content-Type", "application/json")
                .body("{\"language\":\"" + language + "\",\"begins\":\"" + begins + "\"}");
    }

    /// Only the best of each id stays, as in a programme that imports files.
    private static void take(Map<String, VEvent> held, Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        assertEquals("text/calendar;charset=UTF-8", answer.header("Content-Type"));
        ICalendar calendar = Biweekly.parse(answer.text()).first();
        for (VEvent each : calendar.getEvents()) {
            VEvent old = held.get(each.getUid().getValue());
            if (old == null || each.getSequence().getValue() > old.getSequence().getValue()) {
                held.put(each.getUid().getValue(), each);
            }
        }
    }

    private static long standing(Map<String, VEvent> held) {
        return held.values().stream()
                .filter(each -> !each.getStatus().isCancelled())
                .count();
    }

    private static String preference(int number, String what) {
        return "{\"id\":\"" + Lines.id(900 + number) + "\",\"at\":\"2026-11-21T10:0" + number
                + ":00.000+01:00\",\"type\":\"preference\"," + what + "}";
    }

    @Test
    void theNextVersionOfAFeedUpdatesAndNeverDoubles() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            device.upload(diary("first-day")).send();
            String path = path(making(device, "en", "10:00").send());
            Map<String, VEvent> held = new LinkedHashMap<>();

            Answer first = shared.bare("GET", path).send();
            take(held, first);
            int events = held.size();
            assertTrue(events > 20, String.valueOf(events));
            String body = first.text();

            clock.move(Duration.ofHours(1));
            Answer same = shared.bare("GET", path).send();
            assertEquals(body, same.text());

            device.upload(preference(1, "\"week\":\"2\"")).send();
            Answer second = shared.bare("GET", path).send();
            assertNotEquals(body, second.text());
            take(held, second);
            assertEquals(
                    second.text().split("STATUS:CONFIRMED", -1).length - 1, standing(held), "what stands in the file");
            assertTrue(standing(held) < events, "two days a week are fewer than three");
            assertTrue(
                    held.values().stream().anyMatch(each -> each.getSequence().getValue() > 0));

            // A day later the file has what was planned before, and what the new day brings, once each.
            clock.move(Duration.ofDays(1));
            take(held, shared.bare("GET", path).send());
            assertEquals(
                    held.size(),
                    held.values().stream().map(VEvent::getUid).distinct().count());
        }
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            device.upload(diary("first-day")).send();
            String path = path(making(device, "en", "10:00").send());
            Answer first = shared.bare("GET", path).send();
            assertEquals("private, no-cache", first.header("Cache-Control"));
            assertTrue(first.text().contains("X-WR-CALNAME:Nutation"), first.text());
            assertTrue(first.text().contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H"), first.text());
            String tag = Objects.requireNonNull(first.header("ETag"));

            Answer again = shared.bare("GET", path).with("If-None-Match", tag).send();
            assertEquals(304, again.status());
            assertEquals("", again.text());
            device.upload(preference(1, "\"week\":\"2\"")).send();
            assertEquals(
                    200,
                    shared.bare("GET", path).with("If-None-Match", tag).send().status());
            assertEquals(200, shared.bare("HEAD", path).send().status());
        }
    }

    @Test
    void jsonMayNameItsCharsetAndNoOther() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            path(making(device, "en", "10:00")
                    .with("Content-Type", "application/json; charset=utf-8")
                    .send());
            making(device, "en", "10:00")
                    .with("Content-Type", "application/json; charset=iso-8859-1")
                    .send()
                    .requireProblem(415, "content-type");
        }
    }

    @Test
    void aWrongAReplacedAndAnEndedAddressShowNothing() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            device.upload(diary("first-day")).send();
            assertNull(device.get("/api/calendar").send().json().get("feed"));
            String old = path(making(device, "en", "10:00").send());
            String path = path(making(device, "de", "18:30").send());

            JsonNode chosen = device.get("/api/calendar").send().json();
            assertEquals("de", chosen.get("language").asString());
            assertEquals("18:30", chosen.get("begins").asString());
            assertEquals("2026-11-21T09:00:00Z", chosen.get("feed").asString());
            Answer answer = shared.bare("GET", path).send();
            assertTrue(answer.text().contains("T183000"), answer.text());
            for (String wrong : List.of(
                    old,
                    path.substring(0, path.length() - 47) + "A".repeat(43) + ".ics",
                    "/calendar/" + device.diary() + ".ics",
                    "/calendar/00000000-0000-4000-8000-000000000000." + "A".repeat(43) + ".ics",
                    "/calendar/x.ics")) {
                shared.bare("GET", wrong).send().requireProblem(404, "not-found");
            }

            assertEquals(204, device.post("/api/calendar/feed/end").send().status());
            shared.bare("GET", path).send().requireProblem(404, "not-found");
            assertNull(device.get("/api/calendar").send().json().get("feed"));
        }
    }

    @Test
    void theAddressOpensTheCalendarAndNothingElseAndGoesWithTheDiary() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            device.upload(diary("first-day")).send();
            String path = path(making(device, "en", "10:00").send());
            String key = path.substring("/calendar/".length(), path.length() - ".ics".length());
            shared.bare("GET", "/api/diary")
                    .with("Cookie", "__Host-nutation=" + key)
                    .send()
                    .requireProblem(401, "no-key");
            shared.page("POST", path).send().requireProblem(401, "no-key");

            device.post("/api/diary/delete").send();
            shared.bare("GET", path).send().requireProblem(404, "not-found");
        }
    }

    /// The title says nothing of health: a colleague may see it.
    @Test
    void aFeedOfALockedProgrammeIsACalendarWithoutADay() throws CannotStart, IOException {
        try (Shared shared = shared()) {
            Shared.Device device = shared.first();
            device.upload(diary("red-flag")).send();
            Answer answer = shared.bare(
                            "GET", path(making(device, "en", "10:00").send()))
                    .send();
            assertEquals(200, answer.status());
            assertEquals(List.of(), Biweekly.parse(answer.text()).first().getEvents());
            device.get("/api/calendar.ics?date=2026-11-21").send().requireProblem(404, "nothing-planned");
        }
    }

    @Test
    void tooManyLooksFromOneNetworkWait() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder, "limits.requests-a-minute = 5\n")) {
            for (int i = 0; i < 5; i++) {
                shared.bare("GET", "/calendar/x.ics").send().requireProblem(404, "not-found");
            }
            shared.bare("GET", "/calendar/x.ics").send().requireProblem(429, "too-much");
            shared.bare("GET", "/calendar/x.ics")
                    .with("X-Forwarded-For", "203.0.113.9")
                    .send()
                    .requireProblem(404, "not-found");
        }
    }

    @Test
    void inPersonalModeTheFileRisesFromTheLastOne() throws CannotStart, IOException {
        try (Served served = Served.in(folder.resolve("own"))) {
            served.post(diary("first-day")).send();
            Map<String, VEvent> held = new LinkedHashMap<>();
            take(held, served.get("/api/calendar.ics?date=2026-11-21").send());
            long all = standing(held);
            served.post(preference(1, "\"week\":\"2\"")).send();
            Answer next = served.get("/api/calendar.ics?date=2026-11-21&language=es&begins=07:15")
                    .send();
            assertEquals("attachment; filename=\"nutation.ics\"", next.header("Content-Disposition"));
            take(held, next);

            assertTrue(standing(held) < all);
            assertTrue(held.values().stream()
                    .filter(each -> !each.getStatus().isCancelled())
                    .allMatch(each -> each.getSummary().getValue().equals("Nutation")));
            JsonNode chosen = served.get("/api/calendar").send().json();
            assertEquals("07:15", chosen.get("begins").asString());
            assertFalse(chosen.has("feed"));
            served.get("/api/calendar.ics?date=2026-11-21&begins=25:00").send().requireProblem(400, "time");
            served.get("/api/calendar.ics?date=soon").send().requireProblem(400, "date");
        }
    }
}
