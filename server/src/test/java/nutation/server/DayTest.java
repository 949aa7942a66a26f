package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import nutation.server.day.EngineCoaching;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The real engine with the real catalogue behind the route.
final class DayTest {
    private static final String SCREENING_WITH_A_RED_FLAG = "{\"id\":\"" + Lines.id(2)
            + "\",\"at\":\"2026-11-21T08:01:00.000+01:00\",\"type\":\"screening\","
            + "\"answers\":{\"saddle-numbness\":\"new\"},\"conditions\":{},\"places\":{},\"complete\":true}";

    @TempDir
    Path folder;

    @Test
    void theServerAnswersWithTheEnginesDayAndNeverWithASessionForAnEmptyDiary() throws CannotStart, IOException {
        EngineCoaching coaching = EngineCoaching.fromClassPath();
        try (Served served = Served.in(folder.resolve("data"), coaching)) {
            JsonNode day = served.get("/api/day?date=2026-11-21").send().json();
            assertEquals("2026-11-21", day.get("date").asString());
            assertEquals(coaching.catalogue(), day.get("catalogue").asString());
            assertEquals(coaching.version(), day.get("engine").asString());
            assertEquals("none", day.get("kind").get("kind").asString());
            assertFalse(coaching.catalogue().isBlank());
        }
    }

    @Test
    void aRedFlagLeavesNoSession() throws CannotStart, IOException {
        try (Served served = Served.in(folder.resolve("data"), EngineCoaching.fromClassPath())) {
            assertEquals("stored", served.post(SCREENING_WITH_A_RED_FLAG).send().statuses());
            JsonNode day = served.get("/api/day?date=2026-11-21").send().json();
            assertEquals(true, day.get("session").isNull());
            assertEquals(true, day.get("preview").isNull());
        }
    }
}
