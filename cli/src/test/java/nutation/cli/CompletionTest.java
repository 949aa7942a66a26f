package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script is read by a real shell, which is then asked what it would complete.
class CompletionTest {
    @TempDir
    Path folder;

    /// What the shell offers after the words, of which the last is being typed. Outside of a real completion bash
    /// complains that it cannot set its options (`compopt`); that is left out.
    private Set<String> offered(String shell, String... words) throws Exception {
        Run run = Run.of("completion", shell);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        String typed = Arrays.stream(words).map(each -> "'" + each + "'").collect(Collectors.joining(" "));
        String ask = "source " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_nutation 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process process;
        try {
            process = new ProcessBuilder(shell, "-c", ask)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no " + shell + " here");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return new TreeSet<>(said.lines().map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "to, today",
        "ca, calendar catalogue",
        "fh, fhir",
        "com, completion",
    })
    void aCommandIsCompleted(String typed, String expected) throws Exception {
        assertEquals(Set.of(expected.split(" ", -1)), offered("bash", "nutation", typed));
    }

    @Test
    void everyCommandIsOffered() throws Exception {
        assertEquals(Run.line().getSubcommands().keySet(), offered("bash", "nutation", ""));
    }

    @Test
    void optionsAndTheirWordsAreOffered() throws Exception {
        assertTrue(offered("bash", "nutation", "handout", "--").containsAll(Set.of("--out", "--force", "--language")));
        assertEquals(Set.of("en", "de", "es"), offered("bash", "nutation", "handout", "--language", ""));
        assertEquals(Set.of("A4", "Letter"), offered("bash", "nutation", "letter", "--paper", ""));
        assertTrue(offered("bash", "nutation", "fhir", "export", "--sn").contains("--snomed"));
    }

    @Test
    void zshTakesTheSameScript() throws Exception {
        assertTrue(offered("zsh", "nutation", "to").contains("today"));
    }

    @Test
    void anotherShellIsNamed() {
        Run run = Run.of("completion", "fish");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("fish") && run.err().contains("zsh"), run.err());
    }
}
