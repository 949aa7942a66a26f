package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nutation.catalogue.Compiled;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands print, and with which exit code they end.
class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void helpListsEveryCommandAndEveryExitCode() {
        Run run = Run.of("--help");
        assertEquals(ExitCode.DONE, run.code());
        for (String each : new String[] {
            "serve", "today", "catalogue", "figure", "check", "simulate", "outcomes", "build", "test", "format"
        }) {
            assertTrue(run.out().contains(each), each + " is missing in\n" + run.out());
        }
        for (String each : new String[] {"0 ", "1 ", "2 ", "3 ", "4 ", "70"}) {
            assertTrue(run.out().contains(each), each);
        }
    }

    @Test
    void anUnknownCommandIsNamed() {
        Run run = Run.of("tomorow");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("tomorow"), run.err());
    }

    @Test
    void aDateThatIsNoneIsNamedWithTheWayOut() {
        Run run = Run.of("today", "--date", "2026-02-30", "--diary", Run.example("first-day"));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("2026-02-30") && run.err().contains("2026-11-21"), run.err());
    }

    @Test
    void aDiaryWithARefusedLineGivesNoPlan() throws IOException {
        Path diary = folder.resolve("diary.jsonl");
        String good = Files.readString(Path.of(Run.example("first-day")));
        Files.writeString(diary, good + "{\"id\":1}\n");
        Run run = Run.of("today", "--date", "2026-11-21", "--diary", diary.toString());
        assertEquals(ExitCode.REFUSED, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("line 5"), run.err());
    }

    @Test
    void checkTellsEveryRefusalAsJson() throws IOException {
        Path diary = folder.resolve("diary.jsonl");
        Files.writeString(diary, "{\"id\":1}\nnonsense\n");
        Run run = Run.of("check", "--json", "--diary", diary.toString());
        assertEquals(ExitCode.REFUSED, run.code());
        assertTrue(run.out().startsWith("{\"entries\":0,\"refusals\":[{\"line\":1,"), run.out());
        assertTrue(run.out().contains("\"line\":2,"), run.out());
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("check", "--diary", folder.resolve("none.jsonl").toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("none.jsonl"), run.err());
    }

    @Test
    void anEmptyStoreAsksBeforeItPlans() {
        Run run = Run.of(
                "today",
                "--date",
                "2026-11-21",
                "--data",
                folder.resolve("data").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("Are you 18 or over?"), run.out());
        assertFalse(run.out().contains("Pelvic tilt"), run.out());
        assertFalse(Files.exists(folder.resolve("data")), "reading makes no folder");
    }

    @Test
    void theCatalogueListsAllExercisesAndSaysWhoReviewedIt() {
        Run run = Run.of("catalogue");
        assertEquals(26 + 1, run.out().lines().count());
        assertTrue(run.out().contains("Not reviewed by a clinician"), run.out());
    }

    /// The whole catalogue, or one exercise just as it stands in it.
    @Test
    void theCatalogueIsToldAsItWasCompiled() throws JsonRefused {
        String whole = Run.of("catalogue", "--json").out();
        assertEquals(Compiled.text("catalogue.json"), whole);
        Run bridge = Run.of("catalogue", "bridge", "--json");
        assertEquals(new JsonText("bridge"), bridge.json().get("id"));
        assertTrue(whole.contains(bridge.out().strip()), bridge.out());
    }

    @Test
    void anExerciseShowsEveryArticlesDose() {
        Run run = Run.of("catalogue", "single-knee-to-chest");
        for (String entry : new String[] {"A1-4a", "A2-1", "A3-2", "A4-1"}) {
            assertTrue(run.out().contains(entry), entry);
        }
        assertEquals(ExitCode.USAGE, Run.of("catalogue", "backflip").code());
    }
}
