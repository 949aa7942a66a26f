package nutation.engine.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person prefers; what is not named stays as it was.
///
/// @param easier uses that are to go one step down (L6), or null
/// @param programme whose programme is followed from now on, or null
/// @param today less on the entry's own date, or null
public record Preference(
        String id,
        At at,
        @Nullable Integer minutes,
        @Nullable Week week,
        @Nullable List<String> leftOut,
        @Nullable List<Side> sidesOut,
        @Nullable List<Side> lyingOut,
        @Nullable List<Addition> easier,
        @Nullable ProgrammeChoice programme,
        @Nullable Less today)
        implements Entry {

    /// Speaks of no step down and of no programme.
    public Preference(
            String id,
            At at,
            @Nullable Integer minutes,
            @Nullable Week week,
            @Nullable List<String> leftOut,
            @Nullable List<Side> sidesOut,
            @Nullable List<Side> lyingOut,
            @Nullable Less today) {
        this(id, at, minutes, week, leftOut, sidesOut, lyingOut, null, null, today);
    }
}
