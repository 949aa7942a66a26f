package nutation.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What becomes of entries that come into a diary, worked out before anything is written.
final class Reckoning {
    private final Map<String, Taken> taken;
    private final List<Fresh> fresh = new ArrayList<>();
    private final List<Aside> aside = new ArrayList<>();
    private Standing now;

    /// @param standing how far the diary goes
    /// @param taken what it holds under the ids of the entries that come; it grows with them
    Reckoning(Standing standing, Map<String, Taken> taken) {
        this.now = standing;
        this.taken = taken;
    }

    /// What an id is taken by.
    record Taken(String sha256, String text) {}

    /// An entry that goes to the end of the diary.
    record Fresh(long seq, NewEntry entry, String sha256) {}

    /// An entry whose id is taken by another content.
    ///
    /// @param stored SHA-256 of the entry that keeps the id
    record Aside(NewEntry entry, String sha256, String stored) {}

    /// Each entry by itself.
    Appended append(List<NewEntry> entries) {
        List<Kept> kept = new ArrayList<>();
        for (NewEntry entry : entries) {
            String sha256 = Sha256.of(entry.text());
            Taken stored = taken.putIfAbsent(entry.id(), new Taken(sha256, entry.text()));
            if (stored == null) {
                now = now.with(sha256);
                fresh.add(new Fresh(now.last(), entry, sha256));
                kept.add(new Kept.Stored());
            } else if (stored.sha256().equals(sha256)) {
                kept.add(new Kept.Known());
            } else {
                aside.add(new Aside(entry, sha256, stored.sha256()));
                kept.add(new Kept.Conflict(stored.sha256(), sha256, stored.text()));
            }
        }
        return new Appended(List.copyOf(kept), now.last());
    }

    /// What is to be written at the end of the diary, in order.
    List<Fresh> fresh() {
        return fresh;
    }

    /// What is to be put aside.
    List<Aside> aside() {
        return aside;
    }

    /// How far the diary goes with them.
    Standing now() {
        return now;
    }
}
