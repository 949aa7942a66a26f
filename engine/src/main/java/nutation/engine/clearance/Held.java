package nutation.engine.clearance;

import nutation.engine.diary.At;
import org.jspecify.annotations.Nullable;

/// A hold with its end.
///
/// @param until when it was released or closed by itself, or null while it stands
public record Held(Hold hold, @Nullable At until) {

    static Held of(Releases releases, Hold hold) {
        return new Held(hold, releases.spentAt(hold.rule(), hold.cause()));
    }
}
