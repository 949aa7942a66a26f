package nutation.engine.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Withdrawn;

/// What was taken back (W1). A withdrawal cannot be withdrawn, so the set is final whatever the order.
///
/// @param times when each was first taken back, by the id of the entry
record Withdrawals(SortedMap<String, At> times) {
    static Withdrawals of(List<Entry> ordered) {
        SortedMap<String, At> times = new TreeMap<>();
        for (Entry each : ordered) {
            if (each instanceof Withdrawn withdrawn) {
                times.putIfAbsent(withdrawn.entry(), withdrawn.at());
            }
        }
        return new Withdrawals(times);
    }

    /// W1: an entry withdrawn within so many minutes was a slip.
    static final int SLIP_MINUTES = 10;

    /// Whether this entry was taken back.
    boolean has(String id) {
        return !times.isEmpty() && times.containsKey(id);
    }

    /// Whether it was taken back so soon that it was a slip.
    boolean slip(Entry entry) {
        At taken = times.isEmpty() ? null : times.get(entry.id());
        return taken != null && entry.at().minutesUntil(taken) <= SLIP_MINUTES;
    }
}
