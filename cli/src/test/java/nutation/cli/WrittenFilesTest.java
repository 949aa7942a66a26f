package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All commands that write a file do it in the same way.
class WrittenFilesTest {
    private static final String HANDOUT = "handout --diary DIARY --date 2026-11-21 --out";
    private static final String LETTER = "letter --diary DIARY --date 2026-11-21 --out";
    private static final String CALENDAR = "calendar --diary DIARY --date 2026-11-21 --out";
    private static final String FHIR = "fhir export --diary DIARY --date 2026-11-21 --out";
    private static final String FIGURE = "figure bridge --out";

    @TempDir
    Path folder;

    private static Run run(String command, String... more) {
        List<String> args = new ArrayList<>(
                List.of(command.replace("DIARY", Run.example("first-day")).split(" ", -1)));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Path named(String name) {
        return folder.resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER, CALENDAR, FHIR, FIGURE})
    void aFileThatIsThereStaysUnlessItIsSaid(String command) throws IOException {
        Path file = Files.writeString(named("out.svg"), "years of work");
        Run refused = run(command, file.toString());
        assertEquals(ExitCode.BLOCKED, refused.code());
        assertTrue(refused.err().contains("--force") && refused.err().contains("out.svg"), refused.err());
        assertEquals("years of work", Files.readString(file));

        assertEquals(ExitCode.DONE, run(command, file.toString(), "--force").code());
        assertTrue(Files.size(file) > 100);
        nothingElse(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER, CALENDAR, FHIR, FIGURE})
    void aFolderThatIsMissingIsNamedAndNotMade(String command) throws IOException {
        Run run = run(command, named("missing").resolve("out.svg").toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("no folder " + named("missing")), run.err());
        nothingElse(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER, CALENDAR, FHIR, FIGURE})
    void aFileInThePlaceOfTheFolderIsNamed(String command) throws IOException {
        Files.writeString(named("file"), "");
        Run run = run(command, named("file").resolve("out.svg").toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("cannot be written"), run.err());
        nothingElse(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER, CALENDAR, FHIR, FIGURE})
    void aFolderInThePlaceOfTheFileIsNamed(String command) throws IOException {
        Files.createDirectory(named("out.svg"));
        Run run = run(command, named("out.svg").toString(), "--force");
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("cannot be written"), run.err());
        nothingElse(1);
    }

    /// What a pipe gets is what a file gets; the calendar alone says at which second it was written.
    @ParameterizedTest
    @ValueSource(strings = {FHIR, FIGURE, CALENDAR})
    void aHyphenIsStandardOutput(String command) throws IOException {
        Path file = named("out.svg");
        assertEquals(ExitCode.DONE, run(command, file.toString()).code());
        Run piped = run(command, "-");
        assertEquals(ExitCode.DONE, piped.code(), piped.err());
        assertEquals(timeless(Files.readString(file)), timeless(piped.out()));
        assertFalse(Files.exists(Path.of("-")));
    }

    private static String timeless(String text) {
        return text.replaceAll("(DTSTAMP|LAST-MODIFIED):\\d{8}T\\d{6}Z", "")
                .replaceAll("\"20\\d\\d-[^\"]*T[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER})
    void aPdfComesThroughAPipeWhole(String command) {
        byte[] pdf = run(command, "-").bytes();
        assertArrayEquals("%PDF-".getBytes(), java.util.Arrays.copyOf(pdf, 5));
        assertTrue(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .endsWith("%%EOF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDOUT, LETTER, CALENDAR, FHIR, FIGURE})
    void aFileAndItsResultDoNotShareOneOutput(String command) {
        Run run = run(command, "-", "--json");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--out - and --json"), run.err());
    }

    @Test
    void throughALinkTheFileBehindItIsWritten() throws IOException {
        Path behind = Files.writeString(named("behind.svg"), "old");
        Path link = Files.createSymbolicLink(named("link.svg"), behind);
        assertEquals(ExitCode.DONE, run(FIGURE, link.toString(), "--force").code());
        assertTrue(Files.isSymbolicLink(link) && Files.readString(behind).startsWith("<svg"));
    }

    @Test
    void aDeviceIsWrittenToAndStaysADevice() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            Run run = run("calendar --diary DIARY --date 2026-11-21 --out", device.toString());
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertFalse(Files.isRegularFile(device));
        }
    }

    @Test
    void aDiaryAndAnOrderAreReadFromStandardInput() throws IOException {
        String diary = Files.readString(Path.of(Run.example("first-day")));
        Run today = Run.with(diary, FileSystems.getDefault(), "today", "--date", "2026-11-21", "--diary", "-");
        assertEquals(run("today --date 2026-11-21 --diary DIARY").out(), today.out());
        Path own = Files.writeString(named("diary.jsonl"), diary);
        Run order = Run.with("{}", FileSystems.getDefault(), "fhir", "import", "-", "--diary", own.toString());
        assertEquals(ExitCode.REFUSED, order.code());
        assertTrue(order.out().startsWith("{\"resourceType\":\"OperationOutcome\""), order.out());
    }

    private void nothingElse(int files) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(files, there.count());
        }
    }
}
