package nutation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import nutation.server.folder.DataFolder;
import nutation.server.folder.ServerFile;
import nutation.server.store.DiaryStore;
import org.springframework.context.ConfigurableApplicationContext;

/// A server that answers. Stops when it is closed, and when the process is asked to end.
public final class RunningServer implements AutoCloseable {
    private final DataFolder folder;
    private final DiaryStore store;
    private final ConfigurableApplicationContext spring;
    private final ServerFile file;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::stop, "stop");
    private boolean closed;

    RunningServer(DataFolder folder, DiaryStore store, ConfigurableApplicationContext spring, ServerFile file) {
        this.folder = folder;
        this.store = store;
        this.spring = spring;
        this.file = file;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// The address to open in a browser and to print: it holds the key. Not for logs.
    public URI address() {
        return file.address().resolve("open?key=" + folder.secret().text());
    }

    /// The app's address without the key, for a browser that has it already.
    public URI home() {
        return file.address();
    }

    public int port() {
        return file.port();
    }

    /// Returns when the server has stopped.
    public void await() throws InterruptedException {
        stopped.await();
    }

    /// Takes no more requests, finishes those under way (up to five seconds), closes the diary and gives the
    /// folder back.
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
        try {
            spring.close();
        } finally {
            try {
                store.close();
            } finally {
                leave();
                stopped.countDown();
            }
        }
    }

    private void leave() {
        try (DataFolder left = folder) {
            ServerFile.remove(left.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
