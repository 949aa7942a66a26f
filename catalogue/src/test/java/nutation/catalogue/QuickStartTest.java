package nutation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.engine.Coach;
import org.junit.jupiter.api.Test;

/// The quick start of the README is run as it stands there, with nothing but the engine and the catalogue.
final class QuickStartTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String PROGRAM = "examples/quick-start/Today.java";

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /// Runs the README's own command, with the classes as they were just compiled in the place of the two archives.
    private static String run(List<String> command) throws Exception {
        List<String> words = new ArrayList<>(command);
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.set(2, place(Coach.class) + File.pathSeparator + place(Compiled.class));
        words.add(1, "-Dstdout.encoding=UTF-8");
        Process process = new ProcessBuilder(words)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static List<String> command() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(each -> each.startsWith("java -cp ") && each.contains(PROGRAM))
                .map(each -> List.of(each.split(" ", -1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReadmeHoldsTheProgramAndWhatItSays() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String program = Files.readString(ROOT.resolve(PROGRAM));
        assertTrue(readme.contains("```java\n" + program + "```\n"), "README.md has to hold\n" + program);
        String said = run(command()).replace(System.lineSeparator(), "\n");
        assertTrue(readme.contains("```text\n" + said + "```\n"), "README.md has to hold\n" + said);
    }

    @Test
    void behindALockItNamesTheReasonAndNoExercise() throws Exception {
        List<String> command = command().stream()
                .map(each -> each.replace("first-day", "red-flag"))
                .toList();
        String said = run(command);
        assertTrue(said.length() > 20 && !said.contains(" x "), said);
    }
}
