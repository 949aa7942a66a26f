package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The program as a process of its own: on a terminal, in a pipe, and where nobody wants colours. `script` gives a
/// process a terminal; where there is none of its kind (Linux's), those tests say that they are skipped.
class TerminalTest {
    private static final char ESCAPE = 0x1b;

    private static final Path SCRIPT = Path.of("/usr/bin/script");

    private static final String NUTATION = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
            + System.getProperty("java.class.path") + "' nutation.cli.Nutation ";

    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(each -> each.equals("NO_COLOR") || each.startsWith("CLICOLOR"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String onATerminal(Map<String, String> environment, String words) throws Exception {
        assumeTrue(
                System.getProperty("os.name", "").equals("Linux") && Files.isExecutable(SCRIPT),
                "script of util-linux is not here");
        return run(environment, List.of(SCRIPT.toString(), "-qec", NUTATION + words, "/dev/null"));
    }

    @Test
    void aTerminalGetsColoursUnlessNobodyWantsThem() throws Exception {
        assertTrue(onATerminal(Map.of(), "today --help").indexOf(ESCAPE) >= 0, "no colour");
        assertFalse(onATerminal(Map.of("NO_COLOR", "1"), "today --help").indexOf(ESCAPE) >= 0, "colour");
    }

    @Test
    void aPipeGetsUtf8AndNoColour() throws Exception {
        String words = "calendar --language es --diary '" + Run.example("first-day") + "' --date 2026-11-21 --out -";
        String said = run(Map.of("LC_ALL", "C"), List.of("sh", "-c", NUTATION + words + " | cat"));
        assertTrue(said.startsWith("BEGIN:VCALENDAR"), said);
        assertTrue(said.contains("ó") || said.contains("ñ") || said.contains("á"), said);
        assertEquals(
                -1,
                run(Map.of(), List.of("sh", "-c", NUTATION + "today --help | cat"))
                        .indexOf(ESCAPE));
    }
}
