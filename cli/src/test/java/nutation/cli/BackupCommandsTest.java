package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import nutation.server.NutationServer;
import nutation.server.RunningServer;
import nutation.server.settings.Settings;
import nutation.server.store.Database;
import nutation.server.store.DiaryStore;
import nutation.server.store.NewEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup, restore and verify as a person types them.
class BackupCommandsTest {
    @TempDir
    Path folder;

    private String data;
    private String backup;

    @BeforeEach
    void name() {
        data = folder.resolve("data").toString();
        backup = folder.resolve("backup.db").toString();
    }

    /// A data folder with one diary of one entry.
    private void fill() throws Exception {
        NutationServer.start(Settings.personal(Path.of(data), 0)).close();
        String id = "00000000-0000-4000-8000-000000000001";
        String at = "2026-11-21T09:00:00.000+01:00";
        String text = "{\"id\":\"" + id + "\",\"at\":\"" + at + "\",\"type\":\"note\",\"text\":\"a note\"}";
        Path diary = Path.of(data, "diary.db");
        try (DiaryStore store = DiaryStore.open(Database.sqlite(diary), InstantSource.system())) {
            store.append(store.person(), List.of(new NewEntry(id, "note", at, text)));
        }
    }

    @Test
    void aBackupOfARunningServerIsRestoredElsewhere() throws Exception {
        fill();
        try (RunningServer running = NutationServer.start(Settings.personal(Path.of(data), 0))) {
            Run made = Run.of("backup", backup, "--data", data);
            assertEquals(ExitCode.DONE, made.code(), made.err());
            assertTrue(made.out().startsWith("1 diary, 1 entry, 0 deleted: copied to " + backup), made.out());
            Run sound = Run.of("verify", "--data", data);
            assertEquals("1 diary, 1 entry, 0 deleted: all sound.", sound.out().strip());

            Run held = Run.of("restore", backup, "--data", data, "--replace");
            assertEquals(ExitCode.BLOCKED, held.code());
            assertTrue(held.err().contains("already open"), held.err());
            assertTrue(running.port() > 0);
        }
        String elsewhere = folder.resolve("elsewhere").toString();
        Run restored = Run.of("restore", backup, "--data", elsewhere);
        assertEquals(ExitCode.DONE, restored.code(), restored.err());
        assertTrue(restored.out().contains("restored to " + elsewhere), restored.out());
    }

    @Test
    void aBackupThatIsNotSoundIsToldAndNotRestored() throws Exception {
        fill();
        Run.of("backup", backup, "--data", data);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update person set last = 3");
        }
        Run told = Run.of("verify", backup);
        assertEquals(ExitCode.REFUSED, told.code());
        assertTrue(told.err().contains("count and digest are 3 "), told.err());
        Run json = Run.of("verify", "--json", backup);
        assertEquals(ExitCode.REFUSED, json.code());
        assertTrue(json.out().contains("\"sound\":false"), json.out());
        Run refused =
                Run.of("restore", backup, "--data", folder.resolve("elsewhere").toString());
        assertEquals(ExitCode.BLOCKED, refused.code());
        assertTrue(refused.err().contains("not sound"), refused.err());
    }

    @Test
    void whatStandsInTheWayIsNamed() throws Exception {
        Run nothing = Run.of("backup", backup, "--data", data);
        assertEquals(ExitCode.BLOCKED, nothing.code());
        assertTrue(nothing.err().contains(data), nothing.err());
        assertFalse(Files.exists(Path.of(data)), "looking makes no folder");
        Run none = Run.of("verify", backup);
        assertEquals(ExitCode.BLOCKED, none.code());
        assertTrue(none.err().contains(backup), none.err());
    }

    @Test
    void aPostgresIsLeftToItsOwnTools() throws Exception {
        Path config = folder.resolve("nutation.toml");
        Files.writeString(config, """
                name = "https://nutation.example"
                behind-proxy = true
                [database]
                url = "jdbc:postgresql://localhost:1/nothing"
                """);
        Run run = Run.of("backup", backup, "--data", data, "--config", config.toString());
        assertEquals(ExitCode.BLOCKED, run.code());
        assertTrue(run.err().contains("pg_dump"), run.err());
        Run proved = Run.of("verify", "--data", data, "--config", config.toString());
        assertEquals(ExitCode.BLOCKED, proved.code());
        assertTrue(proved.err().contains("jdbc:postgresql://localhost:1/nothing"), proved.err());
    }
}
