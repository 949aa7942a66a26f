package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Every command in the documents and in the helps works: each is run in a folder of its own, where the files that it
/// names lie, beside a running server. What the start script does itself is looked up in the script, and `serve`, which
/// would not end, is only understood.
class DocumentedCommandsTest {
    private static final List<String> OF_THE_SCRIPT =
            List.of("build", "test", "format", "bench", "mutation", "rules", "fuzz", "simulate", "outcomes");

    @TempDir
    static Path folder;

    private static Playground playground;

    @BeforeAll
    static void prepare() throws Exception {
        playground = Playground.in(folder);
    }

    @AfterAll
    static void clear() {
        playground.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandInTheDocumentsWorks() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : pages()) {
            for (String line : Files.readAllLines(page)) {
                int start = line.indexOf("./nutation");
                if (line.startsWith("./nutation") || line.contains("`./nutation")) {
                    commands.add(command(line, start));
                } else if (line.startsWith("nutation ")) {
                    commands.add("./" + command(line, 0));
                }
            }
        }
        assertFalse(commands.size() < 20, "only " + commands);
        return tests(commands);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleInAHelpWorks() {
        List<String> commands = new ArrayList<>();
        examples(Run.line(), commands);
        assertFalse(commands.size() < 15, "only " + commands);
        return tests(commands);
    }

    private static void examples(CommandLine line, List<String> commands) {
        for (String each : line.getCommandSpec().usageMessage().footer()) {
            if (each.startsWith("  nutation ")) {
                commands.add("./" + each.strip());
            }
        }
        line.getSubcommands().values().forEach(each -> examples(each, commands));
    }

    private static Stream<DynamicTest> tests(List<String> commands) {
        return commands.stream().distinct().map(each -> DynamicTest.dynamicTest(each, () -> works(each)));
    }

    private static void works(String command) throws Exception {
        List<String> words = List.of(command.split(" ", -1));
        String name = words.size() == 1 ? "serve" : words.get(1);
        if (OF_THE_SCRIPT.contains(name)) {
            String script = Files.readString(Run.ROOT.resolve("nutation"));
            assertTrue(Pattern.compile("[ |]" + name + "[|)]").matcher(script).find(), command);
        } else if (name.equals("serve")) {
            String[] args = words.size() == 1 ? new String[] {"serve"} : rest(words);
            assertDoesNotThrow(() -> Run.line().parseArgs(args), command);
        } else {
            Run run = playground.run(rest(words));
            assertEquals(ExitCode.DONE, run.code(), command + "\n" + run.err());
        }
    }

    private static String[] rest(List<String> words) {
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    private static String command(String line, int start) {
        int end = line.indexOf('`', start);
        String command = end < 0 ? line.substring(start) : line.substring(start, end);
        int comment = command.indexOf("  #");
        return (comment < 0 ? command : command.substring(0, comment)).strip();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Run.ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                                    .map(Run.ROOT::resolve),
                            docs.filter(each -> each.toString().endsWith(".md")))
                    .toList();
        }
    }
}
