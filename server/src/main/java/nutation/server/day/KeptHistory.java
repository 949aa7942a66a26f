package nutation.server.day;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nutation.engine.history.History;
import nutation.server.store.DiaryStore;
import nutation.server.store.Person;

/// The histories of the people who asked last, each read from the store once and continued by what has arrived since,
/// also by what another server stored. Together they hold so many entries; who asked longest ago is read anew.
public final class KeptHistory {
    /// Nobody's entries stay in memory long after they asked.
    private static final Duration AT_REST = Duration.ofMinutes(30);

    private final DiaryStore store;
    private final Coaching coaching;
    private final Cache<Person, PersonHistory> kept;

    /// Keeps nothing yet.
    ///
    /// @param mostEntries of all the histories that are kept
    public KeptHistory(DiaryStore store, Coaching coaching, int mostEntries) {
        this.store = store;
        this.coaching = coaching;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(mostEntries)
                .expireAfterAccess(AT_REST)
                .weigher((Person person, PersonHistory history) -> history.weight())
                .build();
    }

    /// The engine's canonical answer for a date, over everything that is stored now.
    ///
    /// @param date local date as an epoch day
    public String day(Person person, int date) {
        return coaching.day(of(person), date);
    }

    /// Everything that is stored now of a person.
    public History of(Person person) {
        PersonHistory history = kept.get(person, PersonHistory::new);
        int before = history.weight();
        History now = history.current(store);
        if (history.weight() != before) {
            kept.put(person, history); // weighed anew
        }
        return now;
    }

    /// The diary was deleted: nothing of it stays in memory.
    public void forget(Person person) {
        kept.invalidate(person);
    }

    /// How many histories are kept now.
    long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
