package nutation.population.threads;

import java.io.PrintStream;
import java.util.Locale;
import nutation.population.work.Runner;

/// Says how far the work is and how long it will take, a line now and then.
public final class Progress implements Runner.Done {
    private static final long EVERY_NANOS = 5_000_000_000L;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private final long people;
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private long told = begun;
    private long done;

    /// @param people how many there are in all
    public Progress(long people, PrintStream out) {
        this.people = people;
        this.out = out;
    }

    @Override
    public synchronized void people(long more) {
        done += more;
        long now = System.nanoTime();
        if (now - told >= EVERY_NANOS && done < people) {
            told = now;
            out.println(line(done, people, now - begun));
        }
    }

    /// `120,000 of 1,000,000 people, 8,000 a second, 1 min 50 s to go`.
    static String line(long done, long people, long nanos) {
        long aSecond = Math.max(1, Math.round((double) done * SECOND_NANOS / Math.max(1, nanos)));
        long left = (people - done) / aSecond;
        String time = left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
        return String.format(Locale.ROOT, "%,d of %,d people, %,d a second, %s to go", done, people, aSecond, time);
    }
}
