package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// docs/cli.md tells the truth: exit codes, and for each command the shape of its result.
class CommandLinePageTest {
    private static final int DEEPEST = 8;

    /// A shell's block with one command a line, and the block of JSON that follows it.
    private record Promise(String command, String result) {}

    private static String page() throws IOException {
        return Files.readString(Run.ROOT.resolve("docs/cli.md"));
    }

    @Test
    void theExitCodesAreThoseOfTheTable() throws IOException {
        StringBuilder table = new StringBuilder("| code | name | means |\n|---|---|---|\n");
        ExitCode.TABLE.forEach(
                each -> table.append("| %d | `%s` | %s |\n".formatted(each.code(), each.name(), each.meaning())));
        assertTrue(page().contains(table), "docs/cli.md has to hold\n" + table);
    }

    @Test
    void theProblemIsAsItIsTold(@TempDir Path folder) throws Exception {
        Path diary = Files.writeString(folder.resolve("diary.jsonl"), """
                {"id":"1","at":"2026-11-21T09:00:00.000+01:00","type":"note","text":"slept well"}
                """);
        Run run = Run.of("today", "--json", "--diary", diary.toString());
        String promised = page().lines()
                .filter(each -> each.contains("urn:nutation:exit"))
                .findFirst()
                .orElseThrow();
        assertEquals(promised, run.err().strip());
    }

    @TestFactory
    Stream<DynamicTest> everyResultHasTheShapeThatIsPromised(@TempDir Path folder) throws Exception {
        List<Promise> promises = promises();
        assertTrue(promises.size() > 10, "only " + promises);
        Playground playground = Playground.in(folder);
        Stream<DynamicTest> tests = promises.stream()
                .map(each -> DynamicTest.dynamicTest(each.command, () -> {
                    String[] words =
                            each.command.substring("./nutation ".length()).split(" ", -1);
                    Run run = playground.run(words);
                    assertEquals(ExitCode.DONE, run.code(), run.err());
                    assertEquals(1, run.out().lines().count(), run.out());
                    assertEquals(shape(read(each.result)), shape(run.json()), run.out());
                }));
        return tests.onClose(playground::close);
    }

    private static List<Promise> promises() throws IOException {
        List<Promise> promises = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (String line : page().lines().toList()) {
            if (line.startsWith("./nutation")) {
                commands.add(line);
            } else if (line.startsWith("{")) {
                commands.forEach(each -> promises.add(new Promise(each, line)));
                commands.clear();
            } else if (line.startsWith("## ")) {
                commands.clear();
            }
        }
        return promises;
    }

    private static Json read(String text) throws JsonRefused {
        return JsonReader.read(text, DEEPEST);
    }

    /// The names of the members with the kinds of their values.
    private static Map<String, String> shape(Json json) {
        Map<String, String> shape = new TreeMap<>();
        for (JsonObject.Member each : ((JsonObject) json).members()) {
            Json value = each.value();
            shape.put(each.name(), value.getClass().getSimpleName());
            if (value instanceof JsonArray items && !items.items().isEmpty()) {
                shape.put(
                        each.name() + "[]", items.items().getFirst().getClass().getSimpleName());
            }
        }
        return shape;
    }
}
