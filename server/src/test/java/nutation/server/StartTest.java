package nutation.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import nutation.server.folder.ServerFile;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can stand in the way of a start: one line with the way out, and nothing left behind.
final class StartTest {
    @TempDir
    Path folder;

    private static RunningServer start(Path data, int port) throws CannotStart {
        return NutationServer.start(Settings.personal(data, port), new Served.CountingCoach(), InstantSource.system());
    }

    private static void oneLine(CannotStart refusal, String... parts) {
        String message = String.valueOf(refusal.getMessage());
        assertFalse(message.contains("\n") || message.contains("Exception"), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void aPortInUseIsSaidWithTheFlagAndThatAnotherPortIsAnotherDiary(String address) throws IOException, CannotStart {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            CannotStart.PortInUse refusal = assertThrows(
                    CannotStart.PortInUse.class, () -> start(folder.resolve("data"), other.getLocalPort()));
            oneLine(refusal, String.valueOf(other.getLocalPort()), "--port N", "another diary");
        }
        start(folder.resolve("data"), 0).close();
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() throws CannotStart {
        try (RunningServer first = start(folder.resolve("data"), 0)) {
            CannotStart.FolderLocked refusal =
                    assertThrows(CannotStart.FolderLocked.class, () -> start(folder.resolve("data"), 0));
            oneLine(refusal, "process " + ProcessHandle.current().pid());
            assertTrue(first.port() > 0);
        }
        start(folder.resolve("data"), 0).close();
    }

    @Test
    void aFolderInTheWayOfAFileCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path data : new Path[] {file, file.resolve("data")}) {
            oneLine(
                    assertThrows(CannotStart.FolderNotWritable.class, () -> start(data, 0)),
                    data.toString(),
                    "--data DIR");
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aDiaryOfANewerVersionIsLeftAlone() throws CannotStart, SQLException {
        Path data = folder.resolve("data");
        start(data, 0).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("diary.db"));
                Statement statement = connection.createStatement()) {
            String later = """
                    insert into flyway_schema_history
                    select installed_rank + 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by,
                      installed_on, execution_time, success
                    from flyway_schema_history where version = '1'""";
            statement.executeUpdate(later);
        }
        oneLine(assertThrows(CannotStart.DiaryNewer.class, () -> start(data, 0)), "99", "newer Nutation");
        assertThrows(CannotStart.DiaryNewer.class, () -> Diaries.readOnly(data));
    }

    @Test
    void aFileThatIsNoDiaryIsLeftAlone() throws IOException, CannotStart {
        Path data = folder.resolve("data");
        start(data, 0).close();
        byte[] other = "This is a letter, and no diary at all.\n".repeat(300).getBytes(StandardCharsets.UTF_8);
        Files.write(data.resolve("diary.db"), other);

        oneLine(assertThrows(CannotStart.DiaryUnreadable.class, () -> start(data, 0)), "SQLITE_NOTADB", "--data DIR");
        assertThrows(CannotStart.DiaryUnreadable.class, () -> Diaries.text(data));

        assertArrayEquals(other, Files.readAllBytes(data.resolve("diary.db")));
    }

    @Test
    void theCommandLineFindsARunningServerAndNoStoppedOne() throws CannotStart, IOException {
        Path data = folder.resolve("data");
        try (RunningServer server = start(data, 0)) {
            ServerFile file = ServerFile.running(data).orElseThrow();
            assertEquals(server.port(), file.port());
            assertEquals(ProcessHandle.current().pid(), file.pid());
            assertFalse(Files.readString(data.resolve("server.json"))
                    .contains(server.address().getQuery()));
        }
        assertEquals(Optional.empty(), ServerFile.running(data));
        assertFalse(Files.exists(data.resolve("server.json")));
    }

    @Test
    void whatACrashedServerLeftBehindHindersNobody() throws CannotStart, IOException {
        Path data = folder.resolve("data");
        start(data, 0).close();
        Files.writeString(data.resolve("server.json"), "{\"port\":1,\"pid\":" + Integer.MAX_VALUE + ",\"began\":0}");
        assertEquals("", Diaries.text(data));
        long pid = ProcessHandle.current().pid();
        Files.writeString(data.resolve("server.json"), "{\"port\":1,\"pid\":" + pid + ",\"began\":1000}");
        assertEquals(Optional.empty(), ServerFile.running(data));
        ServerFile.write(data, 1, null);
        assertTrue(ServerFile.running(data).isPresent());
        assertEquals("", Diaries.text(data));
        Files.writeString(data.resolve("server.json"), "{\"po");
        assertEquals("", Diaries.text(data));
        start(data, 0).close();
    }

    @Test
    void aFolderWithoutADiaryReadsAsEmptyAndStaysAsItIs() throws CannotStart, IOException {
        Path nowhere = folder.resolve("nowhere");
        assertEquals("", Diaries.text(nowhere));
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aFolderWithAnOddNameIsAFolder() throws CannotStart {
        Path odd = folder.resolve("Meine Übungen?mode=memory#100% 'x' & y");
        start(odd, 0).close();
        assertTrue(Files.exists(odd.resolve("diary.db")));
    }

    @Test
    void theEnvironmentCannotOpenTheServerToTheNetwork() throws CannotStart, IOException {
        System.setProperty("server.address", "0.0.0.0");
        System.setProperty("server.port", "1");
        try (Served served = Served.in(folder.resolve("data"))) {
            assertTrue(served.port() > 1);
            for (java.net.NetworkInterface network :
                    java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : java.util.Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThrows(
                                IOException.class,
                                () -> served.get("/api/status")
                                        .to(address.getHostAddress())
                                        .send());
                    }
                }
            }
        } finally {
            System.clearProperty("server.address");
            System.clearProperty("server.port");
        }
    }
}
