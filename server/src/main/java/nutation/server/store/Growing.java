package nutation.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Tells once a second how far a file has grown that SQLite writes in one long statement. Whoever closes it hears
/// nothing more afterwards.
final class Growing implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final long MEGABYTE = 1_000_000;

    private final Thread watch;

    /// @param all how large it will be, about, in bytes
    Growing(Path file, long all, Progress progress) {
        this.watch = Thread.ofVirtual().start(() -> watch(file, all, progress));
    }

    private static void watch(Path file, long all, Progress progress) {
        try {
            while (true) {
                progress.at("MB copied", size(file) / MEGABYTE, all / MEGABYTE);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            // It is whole, or will never be.
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // not there yet
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        boolean interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
