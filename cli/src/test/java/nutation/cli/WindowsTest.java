package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nutation.cli.file.WindowsName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Paths as Windows has them, and names that it does not take. The file system is Jimfs's, which does not know the
/// reserved names: we do.
class WindowsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());

    @BeforeEach
    void copyTheDiary() throws IOException {
        Files.createDirectories(windows.getPath("C:\\Users\\Ana María\\Documents"));
        Files.writeString(diary(), Files.readString(Path.of(Run.example("first-day"))));
    }

    @AfterEach
    void clear() throws IOException {
        windows.close();
    }

    private Path diary() {
        return windows.getPath("C:\\Users\\Ana María\\Documents\\diary.jsonl");
    }

    private Run run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(List.of("--diary", diary().toString(), "--date", "2026-11-21"));
        args.addAll(List.of(more));
        return Run.with("", windows, args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\Ana María\\Documents\\plan.pdf",
                "C:/Users/Ana María/Documents/plan.pdf",
                "c:\\users\\ana maría\\Documents\\plan of Anna (2).pdf"
            })
    void backslashesDrivesAndSpacesArePaths(String out) throws Exception {
        Run run = run("handout", "--out", out, "--json");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.size(windows.getPath(out)) > 10_000);
        assertTrue(run.json().get("file") != null, run.out());
    }

    @Test
    void commandsReadAndWriteWithTheSamePaths() throws IOException {
        String ics = "C:\\Users\\Ana María\\Documents\\plan.ics";
        assertEquals(ExitCode.DONE, run("calendar", "--out", ics).code());
        assertEquals(
                ExitCode.DONE, run("calendar", "--out", ics, "--update", ics).code());
        String before = Files.readString(diary());
        Run refused = Run.with("{}", windows, "fhir", "import", "-", "--diary", diary().toString());
        assertEquals(ExitCode.REFUSED, refused.code(), refused.err());
        assertEquals(before, Files.readString(diary()));
        Run missing = run("letter", "--out", "D:\\letter.pdf");
        assertEquals(ExitCode.BLOCKED, missing.code());
        assertTrue(missing.err().contains("D:\\"), missing.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NUL", "nul.pdf", "CON.pdf", "Aux", "prn.tar.pdf", "COM1", "lpt9.pdf", "plan.pdf.", "plan.pdf "})
    void whatWouldBecomeADeviceIsRefused(String name) throws IOException {
        Run run = run("handout", "--out", "C:\\Users\\" + name);
        assertTrue(run.code() == ExitCode.BLOCKED || run.code() == ExitCode.USAGE, name + ": " + run.code());
        assertFalse(run.err().isEmpty());
        try (Stream<Path> there = Files.list(windows.getPath("C:\\Users"))) {
            assertEquals(1, there.count(), "nothing but the folder");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan:1.pdf", "plan?.pdf", "plan*.pdf", "a|b.pdf"})
    void aNameThatIsNoneIsNotUnderstood(String name) {
        Run run = run("handout", "--out", "C:\\Users\\" + name);
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("--out"), run.err());
    }

    @Test
    void elsewhereTheSameNamesAreGood(@TempDir Path folder) {
        String out = folder.resolve("nul.svg").toString();
        assertEquals(ExitCode.DONE, Run.of("figure", "bridge", "--out", out).code());
    }

    /// The names that we give ourselves.
    @Test
    void everyNameThatWeGiveIsGoodOnWindows(@TempDir Path folder) throws IOException {
        Path bulk = folder.resolve("bulk");
        String diary = Run.example("three-weeks");
        Run.of("fhir", "export", "--date", "2026-12-12", "--diary", diary, "--ndjson", bulk.toString());
        Run.of("figure", "--sheet", folder.resolve("sheets").toString());
        Run.of("site", folder.resolve("site").toString());
        List<String> names;
        try (Stream<Path> all = Files.walk(folder)) {
            names = all.skip(1).map(each -> each.getFileName().toString()).toList();
        }
        assertTrue(names.size() > 50, "only " + names);
        assertEquals(
                List.of(),
                names.stream().filter(each -> !WindowsName.fits(each)).toList());
    }
}
