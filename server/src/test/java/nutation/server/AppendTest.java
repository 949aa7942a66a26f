package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class AppendTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void start() throws CannotStart {
        served = Served.in(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void newEntriesAreStoredAndReadBackInOrderOfArrival() throws IOException {
        String lines = Lines.upload(Lines.note(3), Lines.note(1), Lines.note(2, "hä \uD83D\uDE00 \\u0000"));

        Answer answer = served.post(lines).send();

        assertEquals(200, answer.status());
        String answers = stored(1, Lines.id(3)) + "," + stored(2, Lines.id(1)) + "," + stored(3, Lines.id(2));
        assertEquals("{\"answers\":[" + answers + "],\"last\":3}", answer.text());
        assertEquals(lines, served.get("/api/diary").send().text());
    }

    private static String stored(int line, String id) {
        return "{\"line\":" + line + ",\"id\":\"" + id + "\",\"status\":\"stored\"}";
    }

    @Test
    void theSameEntrySentAgainIsKnownAndNotDoubled() throws IOException {
        served.post(Lines.note(1)).send();

        Answer again = served.post(Lines.upload(Lines.note(1), Lines.note(1))).send();

        assertEquals(200, again.status());
        assertEquals("known known", again.statuses());
        assertEquals(1, served.last());
    }

    @Test
    void theSameEntryInAnotherSpellingIsKnown() throws IOException {
        served.post("{\"id\":\"" + Lines.id(1)
                        + "\",\"at\":\"2026-11-21T00:00:01.000+01:00\",\"type\":\"note\",\"text\":\"a/b\"}")
                .send();

        Answer again = served.post("{ \"text\": \"a\\/\\u0062\", \"type\": \"note\",\r"
                        + " \"at\":\"2026-11-21T00:00:01.000+01:00\", \"id\":\""
                        + Lines.id(1) + "\"}")
                .send();

        assertEquals("known", again.statuses());
    }

    @Test
    void otherContentUnderAStoredIdIsAConflictAndTheFirstStays() throws IOException {
        served.post(Lines.note(1, "first")).send();

        Answer conflict =
                served.post(Lines.upload(Lines.note(1, "other"), Lines.note(2))).send();

        conflict.requireProblem(409, "conflict");
        assertEquals("conflict stored", conflict.statuses());
        assertEquals(
                Lines.upload(Lines.note(1, "first"), Lines.note(2)),
                served.get("/api/diary").send().text());
    }

    @Test
    void aConflictInsideOneUploadKeepsTheFirstOfThem() throws IOException {
        Answer answer = served.post(
                        Lines.upload(Lines.note(1, "first"), Lines.note(1, "other"), Lines.note(1, "first")))
                .send();

        assertEquals("stored conflict known", answer.statuses());
        assertEquals(1, served.last());
    }

    @Test
    void everyLineHasItsOwnAnswerAndARefusedOneBlocksNoOther() throws IOException {
        served.post(Lines.upload(Lines.note(1), Lines.note(2))).send();

        Answer mixed = served.post(Lines.upload(
                        Lines.note(3),
                        "",
                        Lines.note(1),
                        Lines.note(2, "other"),
                        Lines.note(4).replace("\"text\"", "\"words\""),
                        Lines.note(5)))
                .send();

        mixed.requireProblem(400, "refused-lines");
        assertEquals("stored known conflict refused stored", mixed.statuses());
        assertEquals(4, mixed.json().get("last").asLong());
        JsonNode refused = mixed.json().get("answers").get(3);
        assertEquals(5, refused.get("line").asInt());
        assertEquals(5, refused.get("refusal").get("line").asInt());
        assertTrue(refused.get("refusal").get("expected").isString());
        assertTrue(mixed.json().get("detail").asString().contains("line 5"), mixed.text());
        assertEquals(4, served.last());
    }

    @Test
    void anEmptyUploadIsAnsweredWithNothing() throws IOException {
        assertEquals("{\"answers\":[],\"last\":0}", served.post("").send().text());
        assertEquals("{\"answers\":[],\"last\":0}", served.post("\n\n").send().text());
    }

    @Test
    void aSizeThatIsNotToldBeforehandIsNoHindrance() throws IOException {
        assertEquals(200, served.post(Lines.note(1)).chunked().send().status());
    }

    @Test
    void twoThousandLinesFitInOneUpload() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 2_000; i++) {
            lines.append(Lines.note(i)).append('\n');
        }

        assertEquals(200, served.post(lines.toString()).send().status());
        assertEquals(2_000, served.last());
    }

    @Test
    void whatWasStoredIsThereAfterARestart() throws IOException, CannotStart {
        String lines = Lines.upload(Lines.note(1), Lines.note(2));
        served.post(lines).send();
        String key = served.key();

        served.close();
        served = Served.in(folder.resolve("data"));

        assertEquals(lines, served.get("/api/diary").send().text());
        assertEquals(key, served.key());
        assertEquals(
                "known stored",
                served.post(Lines.upload(Lines.note(2), Lines.note(3))).send().statuses());
    }

    @Test
    void theDayIsAskedOverEverythingStoredSoFar() throws IOException {
        assertEquals(
                "{\"entries\":0,\"date\":20778}",
                served.get("/api/day?date=2026-11-21").send().text());
        served.post(Lines.upload(Lines.note(1), Lines.note(2))).send();
        assertEquals(
                "{\"entries\":2,\"date\":20778}",
                served.get("/api/day?date=2026-11-21").send().text());
        served.post(Lines.note(3)).send();
        assertEquals(
                "{\"entries\":3,\"date\":20779}",
                served.get("/api/day?date=2026-11-22").send().text());
    }
}
