package nutation.engine.clearance;

import nutation.engine.diary.Dates;
import nutation.engine.diary.Profile;
import org.jspecify.annotations.Nullable;

/// Age as G1 counts it: year of today minus year of birth.
public final class Age {
    private Age() {}

    /// The age, or null where no year of birth was given.
    public static @Nullable Integer on(int date, @Nullable Profile profile) {
        Integer born = profile == null ? null : profile.birthYear();
        return born == null ? null : Dates.year(date) - born;
    }
}
