package nutation.engine.clearance;

import nutation.engine.diary.At;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// A hold with its end.
///
/// @param until when it was released or closed by itself, or null while it stands
public record Held(Hold hold, @Nullable At until) {

    static Held of(History history, Releases releases, Hold hold) {
        Entry cause = history.entry(hold.key().entry(), hold.at());
        return new Held(hold, cause == null ? null : releases.spentAt(hold.key().rule(), cause));
    }
}
