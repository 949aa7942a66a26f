package nutation.engine.diary;

import org.jspecify.annotations.Nullable;

/// A range self-check (`range` in the diary).
///
/// @param step picture step 1 to 5, or null where it was not done
public record RangeCheck(
        String id, At at, String check, Side side, @Nullable Integer step) implements Entry {}
