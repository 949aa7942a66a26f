package nutation.server.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import nutation.server.Processes;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class TwoProcessesTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(30)
    void aFolderHeldByAnotherProcessIsRefusedUntilThatOneIsGone() throws Exception {
        Process other = Processes.java(FolderHolder.class, folder.toString());
        try (BufferedReader said = other.inputReader()) {
            assertTrue(String.valueOf(said.readLine()).startsWith("held"));

            for (int i = 0; i < 2; i++) {
                CannotStart.FolderLocked refusal =
                        assertThrows(CannotStart.FolderLocked.class, () -> DataFolder.open(folder));
                assertTrue(
                        String.valueOf(refusal.getMessage()).contains("process " + other.pid()), refusal.getMessage());
            }

            other.outputWriter().close();
            assertEquals(0, other.waitFor());
        } finally {
            other.destroyForcibly();
        }
        DataFolder.open(folder).close();
    }

    @Test
    @Timeout(30)
    void aProcessThatWasKilledHoldsNothing() throws Exception {
        Process other = Processes.java(FolderHolder.class, folder.toString());
        try (BufferedReader said = other.inputReader()) {
            assertTrue(String.valueOf(said.readLine()).startsWith("held"));
        } finally {
            other.destroyForcibly();
        }
        other.waitFor();
        DataFolder.open(folder).close();
    }

    @Test
    void aSecondTryInTheSameProcessDoesNotDropTheLock() throws Exception {
        try (DataFolder held = DataFolder.open(folder)) {
            assertThrows(CannotStart.FolderLocked.class, () -> DataFolder.open(folder));
            Process other = Processes.java(FolderHolder.class, held.path().toString());
            try {
                other.outputWriter().close();
                assertTrue(other.waitFor() != 0, "the other process got a folder that is held here");
            } catch (IOException e) {
                throw new AssertionError(e);
            } finally {
                other.destroyForcibly();
            }
        }
    }
}
