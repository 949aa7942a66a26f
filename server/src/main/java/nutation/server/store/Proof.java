package nutation.server.store;

import java.util.List;

/// What was found when every line of a store was read and held against what the store says of itself.
///
/// @param version of the tables
/// @param diaries that were read
/// @param entries that were read
/// @param tombstones diaries that were deleted
/// @param faults at most [#MOST_FAULTS]; none when the store is sound
public record Proof(int version, long diaries, long entries, long tombstones, List<Fault> faults) {
    /// More than these are not told.
    public static final int MOST_FAULTS = 100;

    /// Whether all is as it should be.
    public boolean holds() {
        return faults.isEmpty();
    }
}
