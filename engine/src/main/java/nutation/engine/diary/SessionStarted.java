package nutation.engine.diary;

import java.util.List;

/// A session began; what was offered is a recorded fact and is never recomputed.
///
/// @param minutes the minutes the session was made for
/// @param offer every side offered, in playing order
/// @param engine the engine that decided
/// @param catalogue the catalogue that it read
public record SessionStarted(
        String id, At at, SessionKind kind, int minutes, List<Offered> offer, String engine, String catalogue)
        implements Entry {}
