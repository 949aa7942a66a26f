package nutation.engine.diary;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Resting pain, 0 to 10 (D4).
///
/// @param places other places
/// @param novel "is this new for you?" for such places (G8)
/// @param session the session it belongs to, or null
public record Reading(
        String id,
        At at,
        Moment moment,
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer centre,
        SortedMap<Place, Integer> places,
        SortedMap<Place, Has> novel,
        @Nullable String session)
        implements Entry {}
