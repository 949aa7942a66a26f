package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Key;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import org.jspecify.annotations.Nullable;

/// The entries sorted out by what they speak of.
///
/// @param tellingChecks those with any answer but no
/// @param parts the entries of each session, in the order of their first ones
/// @param courses every session with how it went, in order
/// @param attempts the same by `exercise/use`
/// @param numbnessReleased when a clinician had looked at numbness
record Fold(
        List<Entry> entries,
        List<Profile> profiles,
        List<Screening> screenings,
        List<Check> checks,
        List<Check> tellingChecks,
        List<Released> releases,
        Readings readings,
        List<PastSession.Parts> parts,
        List<Course> courses,
        SortedMap<String, List<Attempt>> attempts,
        List<Aerobic> aerobics,
        List<AerobicAfter> aerobicAfters,
        List<RangeCheck> ranges,
        List<Activities> activities,
        List<Review> reviews,
        List<Preference> preferences,
        List<Prescription> prescriptions,
        Withdrawals withdrawals,
        List<At> numbnessReleased) {

    /// Folds entries that are in order.
    static Fold of(List<Entry> ordered) {
        return new Folding(ordered).fold();
    }

    /// With more entries that are in order: those that come last continue what stands, all others begin anew.
    Fold and(List<Entry> added) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        boolean continues = last != null && History.ORDER.compare(last, added.get(0)) < 0;
        for (Entry each : added) {
            continues &= Folding.continues(each);
        }
        if (continues) {
            return new Folding(this, added).fold();
        }
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(added);
        all.sort(History.ORDER);
        return of(all);
    }

    /// The entry that a release names, or null where there is none or the day of the check-up lies before it
    /// or after the day on which it was told (G14).
    static @Nullable Entry reason(List<Entry> entries, Released release, Key key) {
        // The newest first: who is released was mostly held back a short while ago.
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry each = entries.get(i);
            if (each.id().equals(key.entry())) {
                boolean inTime = release.on() <= release.at().date()
                        && release.on() >= each.at().date();
                return inTime ? each : null;
            }
        }
        return null;
    }
}
