package nutation.population.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.catalogue.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What the commands print and write, and with which exit code they end.
final class SimulateTest {
    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {
        static Run of(String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandLine line = Population.commandLine()
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
            return new Run(line.execute(args), out.toString(), err.toString());
        }

        String sums() {
            Matcher found = Pattern.compile("\"sums\":\"([0-9a-f]{64})\"").matcher(out);
            assertTrue(found.find(), out);
            return found.group(1);
        }
    }

    private Run simulate(String threads, String seed, Path out) {
        return Run.of(
                "simulate",
                "--people",
                "64",
                "--weeks",
                "2",
                "--seed",
                seed,
                "--threads",
                threads,
                "--out",
                "" + out,
                "--json");
    }

    @Test
    void oneThreadAndThreeWriteTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        Run first = simulate("1", "7", one);
        Run second = simulate("3", "7", three);
        assertEquals(0, first.code(), first.err());
        assertEquals(first.sums(), second.sums());
        for (String each : new String[] {"people.csv", "people.parquet", "sums.csv", "sums.parquet", "uses.csv"}) {
            assertArrayEquals(Files.readAllBytes(one.resolve(each)), Files.readAllBytes(three.resolve(each)), each);
        }
        assertEquals(65, Files.readAllLines(one.resolve("people.csv")).size(), "a head and a line each");
        assertFalse(Files.exists(one.resolve("parts")), "what was written on the way is gone");
        String page = Files.readString(one.resolve("simulated.html"));
        assertTrue(page.contains("These are simulated people") && page.contains(first.sums()));
    }

    @Test
    void anotherSeedIsOtherPeople() {
        String seven =
                Run.of("simulate", "--people", "8", "--seed", "7", "--json").sums();
        assertFalse(seven.equals(
                Run.of("simulate", "--people", "8", "--seed", "8", "--json").sums()));
    }

    @Test
    void theSamePeopleUnderTheSameRulesDifferInNothing() {
        Run run = Run.of("simulate", "--compare", "own", "own", "--people", "16");
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().lines().skip(2).allMatch(each -> each.matches(".*difference +0\\.0+( %)? \\(.*")), run.out());
    }

    private Path catalogue(String text) throws IOException {
        return Files.writeString(folder.resolve("catalogue.json"), text);
    }

    @Test
    void anotherCatalogueIsHeldAgainstTheBuiltInOne() throws IOException {
        String ours = Compiled.text("catalogue.json");
        Run same = Run.of("simulate", "--compare", "own", "own@" + catalogue(ours), "--people", "8", "--json");
        assertEquals(0, same.code(), same.err());
        assertFalse(Pattern.compile("\"sum\":-?[1-9]").matcher(same.out()).find(), same.out());
        String other = ours.replace("\"id\":\"pelvic-tilt\"", "\"id\":\"pelvic-rock\"");
        assertFalse(other.equals(ours));
        Run changed = Run.of("simulate", "--compare", "own", "own@" + catalogue(other), "--people", "8", "--json");
        assertTrue(Pattern.compile("\"sum\":-?[1-9]").matcher(changed.out()).find(), changed.out());
    }

    @Test
    void aCatalogueThatCannotBeReadIsNamedWithThePlace() throws IOException {
        Run none = Run.of("simulate", "--rules", "own@" + folder.resolve("none.json"));
        assertEquals(CommandLine.ExitCode.USAGE, none.code());
        assertTrue(none.err().contains("none.json: The file cannot be read"), none.err());
        Run broken = Run.of("simulate", "--rules", "own@" + catalogue("{\"version\":1}"));
        assertEquals(CommandLine.ExitCode.USAGE, broken.code());
        assertTrue(broken.err().contains("catalogue.json: The catalogue cannot be read at"), broken.err());
    }

    @Test
    void rulesThatAreNotThereAreNamedWithThoseThatAre() {
        Run run = Run.of("simulate", "--rules", "a9");
        assertEquals(CommandLine.ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("a9") && run.err().contains("a0-as-written"), run.err());
    }

    @Test
    void oneThingIsAskedAtATime() {
        assertEquals(
                CommandLine.ExitCode.USAGE,
                Run.of("simulate", "--check", "--articles").code());
        assertEquals(
                CommandLine.ExitCode.USAGE, Run.of("simulate", "--people", "0").code());
        assertEquals(CommandLine.ExitCode.USAGE, Run.of("outcomes").code());
    }

    @Test
    void diariesThatAreNotThereAreNamed() {
        Run run = Run.of("outcomes", folder.resolve("none").toString());
        assertEquals(Population.BLOCKED, run.code());
        assertTrue(run.err().contains("none"), run.err());
    }

    @Test
    void eightDiariesAreTooFewToTellOf() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("outcomes", Path.of("..", "examples").toString(), "--out", out.toString(), "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("{\"people\":null,"), run.out());
        assertTrue(Files.readString(out.resolve("outcomes.html")).contains("fewer than 10"));
    }

    /// As `sqlite3 -header -csv` writes it: quotation marks inside are doubled.
    @Test
    void anExportOfWhoHasDoneNothingYetIsCountedToo() throws IOException {
        String line = "{\"id\":\"00000000-0000-4000-8000-000000000003\",\"at\":\"2026-11-21T08:00:00.000+01:00\","
                + "\"type\":\"note\",\"text\":\"nothing yet\"}";
        Path export = Files.writeString(
                folder.resolve("diaries.csv"), "person,entry\n7f,\"" + line.replace("\"", "\"\"") + "\"\n");
        Run run = Run.of("outcomes", export.toString(), "--until", "2026-12-31", "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("{\"people\":null,"), run.out());
    }
}
