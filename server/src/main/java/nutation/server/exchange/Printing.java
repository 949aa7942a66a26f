package nutation.server.exchange;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nutation.exchange.paper.Press;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;

/// The press of the server. A page takes about a second and 20 MB, so few are printed at once, and others wait.
public final class Printing {
    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Edition edition;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    public Printing(Edition edition) {
        this.edition = edition;
    }

    /// Prints, when it is its turn.
    <T> T print(Function<Press, T> page) throws Refused {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            if (turn) {
                return page.apply(edition.press());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (turn) {
                turns.release();
            }
        }
        throw new Refused(Problem.of(ProblemType.BUSY, "Too many pages are being printed. Ask again in a moment.")
                .after(AGAIN));
    }
}
