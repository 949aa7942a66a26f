package nutation.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.fixtures.Draws;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import nutation.engine.session.Segment;
import org.junit.jupiter.api.Test;

/// The figure is the same one on the JVM and in JavaScript: every use in every variant, on every side, at moments of
/// every phase, to a hundredth of a unit of a picture that is 1000 units wide.
class FigureParityTest {
    private static final long SEED = 20261121;
    private static final int MOMENTS = 20;

    private final Easel easel = new Easel();

    @Test
    void nodeDrawsTheSamePictures() throws Exception {
        Path cases = Path.of("target/figure.jsonl");
        Path motions = Path.of("target/motion.json");
        Files.writeString(motions, Compiled.text("motion.json"));
        try (BufferedWriter out = Files.newBufferedWriter(cases)) {
            call(out, "open", easel.open(Compiled.text("motion.json")));
            for (String theme : List.of("light", "dark", "print", "sepia")) {
                call(out, "tones", easel.tones(theme), theme);
            }
            call(out, "drawing", easel.drawing("none", "main", "plain", "both", 0), "none", "main", "plain", "both", 0);
            for (Exercise exercise : Compiled.catalogue().exercises()) {
                for (Use use : exercise.uses()) {
                    for (String variant : variants(use)) {
                        motion(out, exercise.id(), use.id(), variant);
                    }
                }
            }
        }
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/node/figure.mjs",
                        "target/javascript/figure.js",
                        motions.toString(),
                        cases.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), "seed " + SEED + ": " + said);
        assertTrue(said.contains("the same pictures"), said);
        System.out.println("From seed " + SEED + ": " + said.strip());
    }

    /// Each once; what has no ladder is asked for without one.
    private static SortedSet<String> variants(Use use) {
        return use.rungs().isEmpty()
                ? new TreeSet<>(List.of(""))
                : new TreeSet<>(use.rungs().stream().map(Rung::variant).toList());
    }

    private void motion(BufferedWriter out, String exercise, String use, String variant)
            throws IOException, JsonRefused {
        Draws draws = Draws.of(SEED + (exercise + use + variant).hashCode());
        for (String side : List.of("left", "right", "both")) {
            int turned = draws.oneIn(3) ? draws.between(-180, 180) : 0;
            String told = easel.drawing(exercise, use, variant, side, turned);
            call(out, "drawing", told, exercise, use, variant, side, turned);
            int drawing = number(told);
            for (int still = 0; still < 3; still++) {
                picture(out, "still", easel.still(drawing, still, true), drawing, still, true);
            }
            for (int i = 0; i < MOMENTS; i++) {
                int phase = i % Segment.Phase.values().length;
                double share = draws.between(0, 100) / 100.0;
                int repetition = draws.between(0, 3);
                double seconds = share * draws.between(1, 20);
                int count = easel.draw(drawing, phase, share, repetition, seconds);
                picture(out, "draw", count, drawing, phase, share, repetition, seconds);
            }
        }
    }

    private static int number(String told) throws JsonRefused {
        if (JsonReader.read(told, 12) instanceof JsonObject object
                && object.get("drawing") instanceof JsonNumber number) {
            return number.value();
        }
        throw new AssertionError("no drawing: " + told);
    }

    private static void call(BufferedWriter out, String name, String answer, Object... given) throws IOException {
        out.write("{\"call\":\"" + name + "\",\"with\":" + list(given) + ",\"answer\":" + answer + "}\n");
    }

    private void picture(BufferedWriter out, String name, int count, Object... given) throws IOException {
        assertTrue(count > 0, name + list(given));
        String numbers = Arrays.toString(Arrays.copyOf(easel.numbers(), count));
        out.write("{\"call\":\"" + name + "\",\"with\":" + list(given) + ",\"numbers\":" + numbers + "}\n");
    }

    private static String list(Object... given) {
        return Arrays.stream(given)
                .map(each -> each instanceof String text ? "\"" + text + "\"" : String.valueOf(each))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
