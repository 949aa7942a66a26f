package nutation.engine.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person prefers; what is not named stays as it was.
///
/// @param today less on the entry's own date, or null
public record Preference(
        String id,
        At at,
        @Nullable Integer minutes,
        @Nullable Week week,
        @Nullable List<String> leftOut,
        @Nullable List<Side> sidesOut,
        @Nullable List<Side> lyingOut,
        @Nullable Less today)
        implements Entry {}
