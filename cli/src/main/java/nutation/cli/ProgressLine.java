package nutation.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nutation.server.store.Progress;
import picocli.CommandLine.Model.CommandSpec;

/// Says every two seconds on standard error how far a long work is and how long it will still take; of a short one it
/// says nothing.
final class ProgressLine implements Progress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final PrintWriter err;
    private final LongSupplier nanos;
    private String work = "";
    private long begun;
    private long said;

    /// @param nanos a clock
    ProgressLine(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.said = nanos.getAsLong();
    }

    /// On a terminal; elsewhere nobody is told, so that what a program reads of us are results and problems.
    static Progress of(CommandSpec spec) {
        return Outside.of(spec).terminal()
                ? new ProgressLine(spec.commandLine().getErr(), System::nanoTime)
                : Progress.SILENT;
    }

    @Override
    public void at(String what, long done, long all) {
        long now = nanos.getAsLong();
        if (!what.equals(work)) {
            work = what;
            begun = now;
        }
        if (now - said >= EVERY) {
            said = now;
            String far = all > done ? done + " of " + all + left(done, all, now) : String.valueOf(done);
            err.println(done == 0 && all == 0 ? what : what + ": " + far);
            err.flush();
        }
    }

    /// As long as what is done took, in proportion.
    private String left(long done, long all, long now) {
        if (done == 0 || now == begun) {
            return "";
        }
        double seconds = (double) (now - begun) / TimeUnit.SECONDS.toNanos(1) / done * (all - done);
        return ", about " + (seconds < 90 ? Math.round(seconds) + " s" : Math.round(seconds / 60) + " min") + " left";
    }
}
