package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The population is started where it is, and missed with the way out where it is not.
class BesideTest {
    @TempDir
    Path folder;

    @Test
    void whereItIsMissingTheFolderAndTheWayOutAreNamed() {
        Blocked missed = assertThrows(Blocked.class, () -> new Beside(folder).process("simulate", List.of()));
        String said = String.valueOf(missed.getMessage());
        assertTrue(said.contains(folder.toString()), said);
        assertTrue(said.contains("./nutation simulate") && said.contains(Beside.VARIABLE), said);
    }

    @Test
    void theCommandSaysSoAndEndsAsBlocked() {
        Run run = Run.of("simulate", "--people", "10");
        assertEquals(ExitCode.BLOCKED, run.code(), run.err());
        assertTrue(run.err().contains("The population is not in"), run.err());
    }

    @Test
    void sparkIsOnTheClassPathOnlyWhereAMasterIsNamed() throws IOException, Blocked {
        Files.createDirectories(folder.resolve("lib"));
        Beside beside = new Beside(folder);
        List<String> alone = beside.process("simulate", List.of("--people", "10"));
        assertFalse(String.join(" ", alone).contains("spark"), alone.toString());
        assertEquals(List.of("simulate", "--people", "10"), alone.subList(alone.size() - 3, alone.size()));
        List<String> spark = beside.process("simulate", List.of("--master", "local[*]"));
        assertTrue(
                spark.get(spark.indexOf("-cp") + 1)
                        .contains(folder.resolve("spark").toString()),
                spark.toString());
    }
}
