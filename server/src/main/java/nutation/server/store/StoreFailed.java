package nutation.server.store;

import java.io.Serial;

/// The store could not do it: the disk is full or fails, the database does not
/// answer, or the store is closed. Nothing of the append was kept, or
/// the client cannot know; either way it may send the same entries again.
public final class StoreFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean full;

    StoreFailed(String message) {
        super(message);
        this.full = false;
    }

    StoreFailed(Throwable cause) {
        super("The store failed", cause);
        this.full = Sqlite.isFull(cause) || Postgres.isFull(cause);
    }

    /// Whether there is no room left on the disk.
    public boolean full() {
        return full;
    }
}
