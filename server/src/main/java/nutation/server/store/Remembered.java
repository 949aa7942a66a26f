package nutation.server.store;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// How far the diaries went that this server wrote last. It may be out of date, as other servers write too, and decides
/// nothing: whoever writes by it is refused where it is. Safe for many threads.
final class Remembered {
    private static final int MOST = 10_000;

    private final LinkedHashMap<Person, Standing> standings = new LinkedHashMap<>(16, 0.75f, true);

    synchronized @Nullable Standing of(Person person) {
        return standings.get(person);
    }

    /// The diary that was not asked for longest gives way.
    synchronized void put(Person person, Standing standing) {
        standings.put(person, standing);
        if (standings.size() > MOST) {
            standings.pollFirstEntry();
        }
    }

    synchronized void forget(Person person) {
        standings.remove(person);
    }
}
