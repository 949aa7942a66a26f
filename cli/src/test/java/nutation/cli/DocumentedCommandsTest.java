package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command in the documents works. What the start script does itself (build, test, format, measure, start, the
/// population), and what asks a running server, is not run here; the rest is.
class DocumentedCommandsTest {
    private static final List<String> OF_THE_SCRIPT = List.of(
            "build",
            "test",
            "format",
            "serve",
            "bench",
            "mutation",
            "rules",
            "fuzz",
            "invite",
            "backup",
            "restore",
            "verify",
            "simulate",
            "outcomes");

    private static final Path WRITTEN = Path.of("target", "documented");

    @TestFactory
    Stream<DynamicTest> everyCommandInTheDocumentsWorks() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : pages()) {
            for (String line : Files.readAllLines(page)) {
                int start = line.indexOf("./nutation");
                if (start >= 0 && (line.startsWith("./nutation") || line.contains("`./nutation"))) {
                    commands.add(command(line, start));
                }
            }
        }
        List<String> distinct = commands.stream().distinct().toList();
        assertFalse(distinct.size() < 6, "only " + distinct);
        return distinct.stream().map(each -> DynamicTest.dynamicTest(each, () -> works(each)));
    }

    private static void works(String command) throws IOException {
        List<String> words = List.of(command.split(" ", -1));
        if (words.size() == 1 || OF_THE_SCRIPT.contains(words.get(1))) {
            String script = Files.readString(Run.ROOT.resolve("nutation"));
            String name = words.size() == 1 ? "serve" : words.get(1);
            assertTrue(script.contains(name) || Run.of(name, "--help").code() == 0, command);
            return;
        }
        Run run = Run.of(args(words));
        assertEquals(ExitCode.DONE, run.code(), command + "\n" + run.err());
    }

    /// The words after the command's name; what it writes goes to the build's own folder.
    private static String[] args(List<String> words) throws IOException {
        List<String> args = new ArrayList<>();
        for (String each : words.subList(1, words.size())) {
            String before = args.isEmpty() ? "" : args.getLast();
            if (each.startsWith("examples/")) {
                args.add(Run.ROOT.resolve(each).toString());
            } else if (before.equals("--out") || before.equals("--sheet") || before.equals("site")) {
                args.add(Files.createDirectories(WRITTEN).resolve(each).toString());
            } else {
                args.add(each);
            }
        }
        return args.toArray(String[]::new);
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
