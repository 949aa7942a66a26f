package nutation.server.limit;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// So many requests are worked on at once; others wait a moment, in the order in which they came. One device has a few
/// of the turns at most, so that a slow one never holds them all.
final class Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OF_ONE_DEVICE = 8;

    private final int atOnce;
    private final Semaphore turns;
    private final ConcurrentMap<String, Integer> devices = new ConcurrentHashMap<>();

    Turns(int atOnce) {
        this.atOnce = atOnce;
        this.turns = new Semaphore(atOnce, true);
    }

    /// Whether the caller has a turn now; then it must give it back.
    boolean take(@Nullable String device) {
        if (device != null && devices.merge(device, 1, Integer::sum) > OF_ONE_DEVICE) {
            leave(device);
            return false;
        }
        boolean taken = false;
        try {
            taken = turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!taken && device != null) {
                leave(device);
            }
        }
        return taken;
    }

    void giveBack(@Nullable String device) {
        turns.release();
        if (device != null) {
            leave(device);
        }
    }

    int taken() {
        return atOnce - turns.availablePermits();
    }

    private void leave(String device) {
        devices.computeIfPresent(device, (key, count) -> count == 1 ? null : count - 1);
    }
}
