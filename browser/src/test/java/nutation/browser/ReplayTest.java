package nutation.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.Compiled;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Entry;
import nutation.engine.diary.EntryWriter;
import nutation.engine.fixtures.Draws;
import nutation.engine.fixtures.Entries;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.Test;

/// Calls of the browser's door, answered on the JVM, replayed in Node: the same bytes, with no exception made.
class ReplayTest {
    private static final long SEED = 20261121;

    /// Diaries in every run; `-Dreplay.diaries=50000` for a long one.
    private static final int DIARIES = Integer.getInteger("replay.diaries", 2_000);

    private final Desk desk = new Desk();

    @Test
    void nodeGivesTheSameBytes() throws Exception {
        Path cases = Path.of("target/replay.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(cases)) {
            call(out, "open", desk.open(Compiled.text("catalogue.json")), Compiled.text("catalogue.json"));
            call(out, "texts", desk.texts("en", Compiled.text("text.en.json")), "en", Compiled.text("text.en.json"));
            for (int i = 0; i < DIARIES; i++) {
                diary(out, Draws.of(SEED + i), SEED + i);
            }
        }
        Process node = new ProcessBuilder(
                        "node", "src/test/node/replay.mjs", "target/javascript/engine.js", cases.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), "seed " + SEED + ": " + said);
        assertTrue(said.contains("the same bytes"), said);
        System.out.println(DIARIES + " diaries from seed " + SEED + ": " + said.strip());
    }

    /// Half of the diaries are lives of a person, half are any entries at all, with broken lines among them.
    private void diary(BufferedWriter out, Draws draws, long seed) throws IOException, JsonRefused {
        call(out, "reset", desk.reset());
        List<String> lines = new ArrayList<>();
        int date = Dates.parse("2026-11-21") + draws.between(0, 400);
        if (draws.oneIn(2)) {
            lines.addAll(new Life(draws, date).lines());
        } else {
            for (Entry each : Entries.random(seed, draws.between(1, 12))) {
                String line = EntryWriter.write(each);
                lines.add(draws.oneIn(6) ? cut(line, draws.between(0, line.length() - 1)) : line);
                date = each.at().date();
            }
        }
        String text = String.join("\n", lines);
        call(out, "append", desk.append(text), text);
        for (int day = date; day < date + 3; day++) {
            String answer = desk.day(Dates.text(day));
            call(out, "day", answer, Dates.text(day));
            say(out, answer);
        }
        call(out, "past", desk.past());
        String last = Dates.text(date + 2);
        call(out, "progress", desk.progress(last), last);
        String judgement = draws.oneIn(4) ? "" : String.valueOf(draws.between(-6, 6));
        call(out, "review", desk.review(last, judgement), last, judgement);
        if (draws.oneIn(20)) {
            String days = String.valueOf(draws.between(0, 9));
            String hurt = draws.oneIn(2) ? "" : "pelvic-tilt/main/both/" + draws.between(0, 10);
            call(out, "letter", desk.letter(last, judgement), last, judgement);
            call(out, "forward", desk.forward(last, days, hurt), last, days, hurt);
            String session = String.valueOf(draws.between(-1, 1440));
            call(out, "appointments", desk.appointments(last, days, session), last, days, session);
        }
        if (!lines.isEmpty()) {
            call(out, "consequence", desk.consequence(lines.getLast()), lines.getLast());
        }
    }

    /// The beginning of a line, but no half of a pair of surrogates: that has no bytes.
    private static String cut(String line, int length) {
        boolean half = length > 0 && Character.isHighSurrogate(line.charAt(length - 1));
        return line.substring(0, half ? length - 1 : length);
    }

    private void say(BufferedWriter out, String day) throws IOException, JsonRefused {
        if (JsonReader.read(day, 12) instanceof JsonObject object
                && object.get("kind") instanceof JsonObject kind
                && kind.get("reasons") instanceof JsonArray reasons
                && !reasons.items().isEmpty()) {
            String reason = reasons.items().getFirst().text();
            call(out, "say", desk.say(reason, "en"), reason, "en");
        }
    }

    private static void call(BufferedWriter out, String name, String answer, String... given) throws IOException {
        out.write(JsonObject.build()
                .with("call", name)
                .with("with", List.of(given))
                .with("answer", answer)
                .done()
                .text());
        out.write('\n');
    }
}
