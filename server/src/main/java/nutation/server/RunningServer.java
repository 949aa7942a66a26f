package nutation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import nutation.server.folder.DataFolder;
import nutation.server.folder.ServerFile;
import nutation.server.operations.Readiness;
import nutation.server.settings.Reach;
import nutation.server.settings.Settings;
import org.jspecify.annotations.Nullable;

/// A server that answers. Stops when it is closed, and when the process is asked to end.
public final class RunningServer implements AutoCloseable {
    private final Settings settings;
    private final DataFolder folder;
    private final ServerFile file;
    private final Readiness readiness;
    private final @Nullable PairingInvitations invitations;
    private final Opened opened;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::stop, "stop");
    private boolean closed;

    RunningServer(
            Settings settings,
            DataFolder folder,
            ServerFile file,
            Readiness readiness,
            @Nullable PairingInvitations invitations,
            Opened opened) {
        this.settings = settings;
        this.folder = folder;
        this.file = file;
        this.readiness = readiness;
        this.invitations = invitations;
        this.opened = opened;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// The address to open in a browser and to print: in personal mode it holds the key. Not for logs.
    public URI address() {
        return settings.reach() instanceof Reach.Personal
                ? home().resolve("open?key=" + folder.secret().text())
                : home();
    }

    /// The app's address without a key, for a browser that has it already.
    public URI home() {
        return settings.reach() instanceof Reach.Https https ? https.name().resolve("/") : file.address();
    }

    /// With https: the address that pairs the first device of the first diary, while there is none. Not for logs.
    public Optional<URI> firstPairing() {
        return invitations == null ? Optional.empty() : invitations.first();
    }

    public int port() {
        return file.port();
    }

    /// The port for health and metrics, where there is one.
    public OptionalInt managementPort() {
        return file.management() == null ? OptionalInt.empty() : OptionalInt.of(file.management());
    }

    /// Returns when the server has stopped.
    public void await() throws InterruptedException {
        stopped.await();
    }

    /// Says that it is not ready any more, waits as long as the settings say, takes no more requests, finishes those
    /// under way (up to five seconds), closes the store and gives the folder back.
    ///
    /// A second call does nothing.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
        stop();
    }

    private synchronized void stop() {
        if (closed) {
            return;
        }
        closed = true;
        readiness.leave();
        try {
            Thread.sleep(settings.drain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            ServerFile.remove(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            try {
                opened.close();
            } finally {
                stopped.countDown();
            }
        }
    }
}
