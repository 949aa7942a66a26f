package nutation.engine.diary;

import org.jspecify.annotations.Nullable;

/// One side of an exercise was done, or begun (`set` in the diary).
///
/// @param session the id of its `session-started`
/// @param reps repetitions done on this side
/// @param seconds seconds held in all
/// @param full done in full
/// @param answer how it felt, or null where nobody answered
/// @param score 0 to 10 with pain, or null
/// @param place where it hurt, or null
/// @param legs how many legs it goes down, or null
/// @param news whether that is new, or null
public record SetDone(
        String id,
        At at,
        String session,
        String exercise,
        String use,
        Side side,
        int reps,
        int seconds,
        boolean full,
        @Nullable Answer answer,
        @Nullable Integer score,
        @Nullable SetPlace place,
        @Nullable Legs legs,
        @Nullable News news)
        implements Entry {}
