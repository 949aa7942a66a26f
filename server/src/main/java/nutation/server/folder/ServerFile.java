package nutation.server.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `server.json`: how the command line finds the server that keeps this folder.
///
/// Written once the server answers, removed when it stops. After a crash it stays behind; the time at which the
/// process began then tells a later process of the same number from it, so that the secret is never sent to a
/// stranger.
///
/// @param port the port on the loopback address
/// @param pid the process
/// @param management the port for health, metrics and invitations; null where there is none
/// @param began when the process began, in milliseconds since 1970; 0 where the system does not tell
public record ServerFile(int port, @Nullable Integer management, long pid, long began) {
    private static final String NAME = "server.json";

    /// Systems reckon the beginning of a process from the computer's own, which moves a little with its
    /// clock.
    private static final long SAME_MILLIS = 2_000;

    /// Tells everybody who may read the folder that this process answers on the port.
    public static ServerFile write(Path folder, int port, @Nullable Integer management) throws IOException {
        ServerFile file =
                new ServerFile(port, management, ProcessHandle.current().pid(), began(ProcessHandle.current()));
        Path draft = folder.resolve(NAME + ".new");
        Files.deleteIfExists(draft);
        OwnerOnly.makeFile(draft);
        Files.writeString(draft, JsonMapper.shared().writeValueAsString(file) + "\n", StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /// The server that keeps this folder, when its process lives.
    public static Optional<ServerFile> running(Path folder) throws IOException {
        try {
            String text = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8);
            ServerFile file = JsonMapper.shared().readValue(text, ServerFile.class);
            return ProcessHandle.of(file.pid).filter(file::isOf).map(process -> file);
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isOf(ProcessHandle process) {
        return process.isAlive() && Math.abs(began(process) - began) <= SAME_MILLIS;
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// The server's address, without the key.
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }
}
