package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ReadTest {
    private static final int ENTRIES = 4_500;

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() throws CannotStart, IOException {
        served = Served.in(folder.resolve("data"));
        for (int from = 1; from <= ENTRIES; from += 1_500) {
            StringBuilder lines = new StringBuilder();
            for (int i = from; i < from + 1_500; i++) {
                lines.append(Lines.note(i)).append('\n');
            }
            assertEquals(200, served.post(lines.toString()).send().status());
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aLongDiaryComesInPartsAndNothingIsLeftOutOrDoubled() throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        long since = 0;
        boolean more = true;
        while (more) {
            Answer part = served.get("/api/diary?since=" + since).send();
            assertEquals(200, part.status());
            assertEquals("application/vnd.nutation.diary+jsonl", part.header("content-type"));
            all.append(part.text());
            since = part.number("Nutation-Last");
            more = Boolean.parseBoolean(part.header("Nutation-More"));
            parts.append(' ').append(since);
        }
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= ENTRIES; i++) {
            expected.append(Lines.note(i)).append('\n');
        }
        assertEquals(expected.toString(), all.toString());
        assertEquals(" 2000 4000 4500", parts.toString());
    }

    @Test
    void fromTheEndThereIsNothingMore() throws IOException {
        Answer end = served.get("/api/diary?since=" + ENTRIES).send();

        assertEquals("", end.text());
        assertEquals(ENTRIES, end.number("Nutation-Last"));
        assertEquals("false", end.header("Nutation-More"));
    }

    @Test
    void aPositionBehindTheEndShowsThatThisStoreIsAnother() throws IOException {
        Answer beyond = served.get("/api/diary?since=999999").send();

        assertEquals("", beyond.text());
        assertEquals(ENTRIES, beyond.number("Nutation-Last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "x", "", "99999999999999999999", "1&since=2", "0x10", "%31%00", "+1", "NaN"})
    void whatIsNoPositionIsRefusedByName(String since) throws IOException {
        // An empty value counts as no value: from the beginning.
        Answer answer = served.get("/api/diary?since=" + since).send();
        if (since.isEmpty()) {
            assertEquals(200, answer.status());
        } else {
            answer.requireProblem(400, "since");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?date=", "?date=today", "?date=2026-02-30", "?date=1999-12-31", "?date=2026-11-21T00"})
    void whatIsNoDateIsRefusedByName(String query) throws IOException {
        served.get("/api/day" + query).send().requireProblem(400, "date");
    }

    @Test
    void theCommandLineReadsTheSameFromTheServerAndFromTheFile() throws CannotStart {
        String asked = Diaries.text(folder.resolve("data"));

        assertEquals(ENTRIES, asked.lines().count());
        assertEquals(asked, String.join("\n", Diaries.readOnly(folder.resolve("data"))) + "\n");
    }

    @Test
    void theStatusSaysWhatRunsAndHowFarTheDiaryGoes() throws IOException, NoSuchAlgorithmException {
        JsonNode status = served.get("/api/status").send().json();
        assertEquals(
                "{\"name\":\"nutation\",\"version\":\"test\",\"format\":1,\"catalogue\":\"small\",\"pairing\":false,"
                        + "\"diary\":" + status.get("diary") + ",\"count\":4500,\"digest\":\"" + digest()
                        + "\",\"last\":4500}",
                status.toString());
        assertTrue(status.get("diary").asString().matches("[0-9a-f-]{36}"));
    }

    /// The exclusive or of the hashes of all lines, reckoned here once more.
    private static String digest() throws NoSuchAlgorithmException {
        byte[] digest = new byte[32];
        for (int i = 1; i <= ENTRIES; i++) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(Lines.note(i).getBytes(StandardCharsets.UTF_8));
            for (int b = 0; b < digest.length; b++) {
                digest[b] ^= hash[b];
            }
        }
        return HexFormat.of().formatHex(digest);
    }
}
