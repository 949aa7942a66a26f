package nutation.server.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;

/// Bounds the memory that uploads take together: each reserves its size before its body is read.
final class BodyBudget {
    private static final int BYTES_TOGETHER = 8 << 20;
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Semaphore bytes = new Semaphore(BYTES_TOGETHER, true);

    /// A share of the budget, given back at its end.
    final class Share implements AutoCloseable {
        private final int size;

        private Share(int size) {
            this.size = size;
        }

        @Override
        public void close() {
            bytes.release(size);
        }
    }

    /// Waits for the share; many small uploads run side by side, few large ones.
    ///
    /// @param size bytes, at most the budget
    Share reserve(int size) throws Refused {
        try {
            if (bytes.tryAcquire(size, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return new Share(size);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(Problem.of(
                        ProblemType.BUSY,
                        "Too many uploads are under way. Nothing of this one was stored; send it again in a moment.")
                .after(AGAIN));
    }
}
