package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `nutation calendar` writes, refuses and leaves alone.
class CalendarCommandTest {
    @TempDir
    Path folder;

    private Run calendar(String example, String... more) {
        String[] args = new String[7 + more.length];
        String[] first = {
            "calendar", "--date", "2026-11-21", "--diary", Run.example(example), "--out", plan().toString()
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Run.of(args);
    }

    private Path plan() {
        return folder.resolve("plan.ics");
    }

    @Test
    void theFileIsWrittenAndUpdatedInPlace() throws IOException {
        assertEquals(ExitCode.DONE, calendar("first-day").code());
        String first = Files.readString(plan());
        assertTrue(first.startsWith("BEGIN:VCALENDAR\r\n"), first);
        Run again = calendar("first-day", "--update", plan().toString(), "--json");
        assertEquals(ExitCode.DONE, again.code(), again.err());
        assertEquals(first, Files.readString(plan()));
        assertTrue(again.out().contains("\"entries\":"), again.out());
    }

    @Test
    void behindALockNoFileIsWritten() {
        Run run = calendar("red-flag");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("Nothing is planned"), run.out());
        assertFalse(Files.exists(plan()));
    }

    @Test
    void aFileOfSomebodyElseIsLeftAlone() throws IOException {
        Files.writeString(plan(), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
        String other = Files.readString(plan());
        Run run = calendar("first-day", "--update", plan().toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("not written by Nutation"), run.err());
        assertEquals(other, Files.readString(plan()));
    }

    @Test
    void aLanguageThatIsNoneIsNamed() {
        Run run = calendar("first-day", "--language", "fr");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("fr"), run.err());
    }
}
