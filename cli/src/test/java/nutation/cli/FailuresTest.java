package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Failures for people and for programs: the same exit code, and nothing on standard output.
class FailuresTest {
    @TempDir
    Path folder;

    @Test
    void aRefusedDiaryIsOneProblemWithEachRefusal() throws Exception {
        Path diary = Files.writeString(folder.resolve("diary.jsonl"), "{\"id\":1}\nnonsense\n");
        for (String command : new String[] {"today", "calendar", "handout", "letter"}) {
            Run json = run(command, diary, "--json");
            assertEquals(ExitCode.REFUSED, json.code(), command);
            assertEquals("", json.out());
            assertEquals(
                    new JsonText("urn:nutation:exit:refused"), json.problem().get("type"));
            assertEquals(new JsonNumber(0), json.problem().get("entries"));
            assertEquals(
                    2,
                    ((JsonArray) Objects.requireNonNull(json.problem().get("refusals")))
                            .items()
                            .size());

            Run words = run(command, diary);
            assertEquals(ExitCode.REFUSED, words.code(), command);
            assertTrue(words.err().contains("line 2") && words.err().contains("0 entries read, 2 lines refused"));
        }
    }

    private Run run(String command, Path diary, String... more) {
        String out = command.equals("today") ? "" : folder.resolve("out").toString();
        String[] args = new String[(out.isEmpty() ? 3 : 5) + more.length];
        args[0] = command;
        args[1] = "--diary";
        args[2] = diary.toString();
        if (!out.isEmpty()) {
            args[3] = "--out";
            args[4] = out;
        }
        System.arraycopy(more, 0, args, args.length - more.length, more.length);
        return Run.of(args);
    }

    @Test
    void whatStandsInTheWayIsAProblem() throws Exception {
        Run run = Run.of(
                "check", "--json", "--diary", folder.resolve("none.jsonl").toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertEquals(new JsonText("urn:nutation:exit:blocked"), run.problem().get("type"));
        assertEquals(new JsonNumber(ExitCode.BLOCKED), run.problem().get("exit"));
        assertTrue(run.err().contains("none.jsonl"), run.err());
        Run store = Run.of("verify", "--json", folder.resolve("none.db").toString());
        assertEquals(ExitCode.BLOCKED, store.code());
        assertTrue(store.problem().get("detail") instanceof JsonText, store.err());
    }

    @Test
    void aCommandThatDoesNotExistIsAProblemWhereJsonIsAskedFor() throws Exception {
        assertEquals(
                new JsonText("urn:nutation:exit:usage"),
                Run.of("tomorow", "--json").problem().get("type"));
    }
}
