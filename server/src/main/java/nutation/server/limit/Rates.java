package nutation.server.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;

/// So many in a minute for each key, a burst of as many at once. Each server counts for itself.
public final class Rates {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Buckets are small. One that is pushed out begins full again.
    private static final int MOST_KEYS = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    public Rates(int aMinute) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(MINUTE) // by then it is full again
                .build(key -> bucket(aMinute));
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                .build();
    }

    /// Takes one of the key's, or refuses with the time to wait.
    public void take(String key) throws Refused {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Refused(tooMuch(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    static Problem tooMuch(Duration again) {
        return Problem.of(
                        ProblemType.TOO_MUCH,
                        "More came than is taken. Nothing of this was stored; send it again a little later.")
                .after(again);
    }
}
