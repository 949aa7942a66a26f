package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCommandsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void bothPagesAreWrittenAsPdf() throws Exception {
        for (String command : new String[] {"handout", "letter"}) {
            Path out = folder.resolve(command + ".pdf");
            Run run = run(command, out, "--language", "de", "--paper", "letter");
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertEquals(out.toString(), run.out().strip());
            byte[] pdf = Files.readAllBytes(out);
            assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void whatCannotBePrintedIsSaidBeforeAnythingIsWritten() {
        Path out = folder.resolve("plan.pdf");
        refused(run("handout", out, "--language", "fr"), "en, de and es");
        refused(run("handout", out, "--paper", "A5"), "A4 nor Letter");
        refused(run("handout", out, "--date", "2026-02-30"), "no date");
        refused(run("handout", out, "--address", "http://plan.example.org"), "https://");
        refused(run("handout", out, "--address", "https://plan.example.org/" + "x".repeat(200)), "200 characters");
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderThatIsNotThereStandsInTheWay() {
        Run run = run("letter", folder.resolve("missing").resolve("letter.pdf"));
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("no folder " + folder.resolve("missing")), run.err());
    }

    private static void refused(Run run, String why) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(why), run.err());
    }

    private static Run run(String command, Path out, String... more) {
        String[] args = new String[5 + more.length];
        args[0] = command;
        args[1] = "--diary";
        args[2] = Run.example("first-day");
        args[3] = "--out";
        args[4] = out.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }
}
