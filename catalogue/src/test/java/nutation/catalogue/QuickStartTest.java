package nutation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static String run(String example, String date) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        place(Coach.class) + File.pathSeparator + place(Compiled.class),
                        PROGRAM,
                        "examples/" + example + "/diary.jsonl",
                        date)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void theReadmeHoldsTheProgramAndWhatItSays() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String program = Files.readString(ROOT.resolve(PROGRAM));
        assertTrue(readme.contains("```java\n" + program + "```\n"), "README.md has to hold\n" + program);
        String said = run("first-day", "2026-11-21").replace(System.lineSeparator(), "\n");
        assertTrue(readme.contains("```text\n" + said + "```\n"), "README.md has to hold\n" + said);
    }

    @Test
    void behindALockItNamesTheReasonAndNoExercise() throws Exception {
        String said = run("red-flag", "2026-11-21");
        assertTrue(said.length() > 20 && !said.contains(" x "), said);
    }
}
