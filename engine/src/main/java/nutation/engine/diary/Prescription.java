package nutation.engine.diary;

import java.util.List;

/// A clinician's entry (L5).
///
/// @param leaveOut exercises
/// @param ceilings highest doses
/// @param add uses
/// @param lift conditions whose filter is lifted
/// @param keys holds that are released
public record Prescription(
        String id,
        At at,
        List<String> leaveOut,
        List<Dose> ceilings,
        List<Addition> add,
        List<String> lift,
        List<Key> keys)
        implements Entry {
    /// The release that is in it, which may be of nothing.
    public Released release() {
        return new Released(id, at, at.date(), keys, null);
    }
}
