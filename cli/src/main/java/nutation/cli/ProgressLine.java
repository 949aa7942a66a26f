package nutation.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import nutation.server.store.Progress;

/// Says now and then on standard error how far a long work is; a short one says nothing.
final class ProgressLine implements Progress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final PrintWriter err;
    private long said = System.nanoTime();

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(String what, long entries) {
        long now = System.nanoTime();
        if (now - said >= EVERY) {
            said = now;
            err.println(what + ": " + entries + " entries");
            err.flush();
        }
    }
}
