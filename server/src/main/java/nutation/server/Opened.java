package nutation.server;

import java.util.ArrayDeque;
import java.util.Deque;

/// What a server has opened; closed in the opposite order, each also when another fails.
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public void close() {
        RuntimeException failed = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                failed = failed == null ? new IllegalStateException("Not closed cleanly", e) : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
