package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Line;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Good uploads with a few bytes changed, doubled, dropped or put in, by a seed: `-Dnutation.mangled=N` for more,
/// `-Dnutation.seed=S` for others.
final class MangledUploadTest {
    private static final int UPLOADS = Integer.getInteger("nutation.mangled", 2_000);
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121L);
    private static final Set<Integer> ALLOWED = Set.of(200, 400, 409, 413);

    @TempDir
    Path folder;

    @Test
    void noUploadBringsTheServerDownOrAnythingButValidEntriesIn() throws CannotStart, IOException {
        Random random = new Random(SEED);
        Map<String, Integer> acknowledged = new HashMap<>();
        try (Served served = Served.in(folder.resolve("data"))) {
            for (int i = 0; i < UPLOADS; i++) {
                byte[] body = mangled(random, i);
                Answer answer = served.post(body).send();
                String what = "seed " + SEED + ", upload " + i + ": " + answer.text();
                assertTrue(ALLOWED.contains(answer.status()), what);
                assertFalse(answer.text().contains("Exception"), what);
                count(answer, acknowledged);
            }
            assertEquals(acknowledged.size(), served.last(), "seed " + SEED);
            assertEquals(Set.of(1), Set.copyOf(acknowledged.values()), "seed " + SEED + ": stored twice");
        }
        for (String text : Diaries.readOnly(folder.resolve("data"))) {
            Line line = DiaryReader.readLine(text, 1);
            assertEquals(text, assertInstanceOf(Line.Accepted.class, line).text(), "seed " + SEED);
        }
        System.out.println("mangled uploads: seed " + SEED + ", " + UPLOADS + " uploads, " + acknowledged.size()
                + " entries stored, all valid (mvn -pl server test -Dtest=MangledUploadTest -Dnutation.mangled="
                + UPLOADS
                + " -Dnutation.seed=" + SEED + ")");
    }

    private static void count(Answer answer, Map<String, Integer> acknowledged) {
        JsonNode answers = answer.json().get("answers");
        if (answers != null) {
            for (JsonNode line : answers) {
                if (line.get("status").asString().equals("stored")) {
                    acknowledged.merge(line.get("id").asString(), 1, Integer::sum);
                }
            }
        }
    }

    private static byte[] mangled(Random random, int upload) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 1 + random.nextInt(4); line++) {
            text.append(Lines.note(upload * 3L + random.nextInt(6))).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(4); change > 0; change--) {
            bytes = change(random, bytes);
        }
        return bytes;
    }

    private static byte[] change(Random random, byte[] bytes) {
        String special = "{}[]\",:\\\n\r\t 0-eE.u\u0000";
        int at = random.nextInt(bytes.length);
        byte other = random.nextBoolean()
                ? (byte) special.charAt(random.nextInt(special.length()))
                : (byte) random.nextInt(256);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] = other;
                yield changed;
            }
            case 1 -> joined(bytes, 0, at, new byte[] {other}, at);
            case 2 -> joined(bytes, 0, at, new byte[0], Math.min(bytes.length, at + 1 + random.nextInt(10)));
            default -> joined(bytes, 0, at, new byte[0], random.nextInt(at + 1));
        };
    }

    /// `bytes[from, to)`, then `between`, then `bytes` from `rest` on.
    private static byte[] joined(byte[] bytes, int from, int to, byte[] between, int rest) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.write(bytes, from, to - from);
        out.writeBytes(between);
        out.write(bytes, rest, bytes.length - rest);
        return out.size() == 0 ? new byte[] {'\n'} : out.toByteArray();
    }
}
