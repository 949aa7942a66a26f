package nutation.engine.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The person says: a clinician has checked me (G14).
///
/// @param on the date of that, an epoch day
/// @param keys which holds it releases
/// @param restingLevel resting pain that the clinician knows of, 6 or 7, or null
public record Released(
        String id, At at, int on, List<Key> keys, @Nullable Integer restingLevel) implements Entry {}
