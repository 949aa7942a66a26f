package nutation.engine.diary;

import org.jspecify.annotations.Nullable;

/// Minutes of an aerobic activity.
///
/// @param answer how it felt afterwards, or null where that comes later
public record Aerobic(
        String id,
        At at,
        String activity,
        int minutes,
        @Nullable AerobicAnswer answer) implements Entry {}
