package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;

/// The entries sorted out by what they speak of.
///
/// @param tellingScreenings those with any answer but no, or with pregnancy
/// @param tellingChecks those with any answer but no
/// @param spent what releases spend, in their order
/// @param missing ids of entries that a release names and that are not there, yet
/// @param parts the entries of each session, in the order of their first ones
/// @param courses every session with how it went, in order
/// @param hurt those with an answer that was painful, red or numb
/// @param attempts all attempts by `exercise/use`
/// @param numbnessReleased when a clinician had looked at numbness
record Fold(
        List<Entry> entries,
        List<Profile> profiles,
        List<Screening> screenings,
        List<Screening> tellingScreenings,
        List<Check> checks,
        List<Check> tellingChecks,
        List<Released> releases,
        List<Spent> spent,
        List<String> missing,
        Readings readings,
        List<PastSession.Parts> parts,
        List<Course> courses,
        List<Course> hurt,
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

    private static final Fold NOTHING = new Fold(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Readings.NONE,
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Withdrawals.of(List.of()),
            List.of());

    /// Folds entries that are in order.
    static Fold of(List<Entry> ordered) {
        return new Folding(NOTHING, Withdrawals.of(ordered), ordered, ordered).fold();
    }

    /// With more entries that are in order: those that come last continue what stands, all others begin anew.
    Fold and(List<Entry> added) {
        List<Entry> all = new ArrayList<>(entries.size() + added.size());
        all.addAll(entries);
        all.addAll(added);
        if (continuedBy(added)) {
            return new Folding(this, withdrawals, all, added).fold();
        }
        all.sort(History.ORDER);
        return of(all);
    }

    private boolean continuedBy(List<Entry> added) {
        if (entries.isEmpty() || History.upTo(added.get(0), entries.get(entries.size() - 1))) {
            return false;
        }
        for (Entry each : added) {
            if (!Folding.continues(each) || missing.contains(each.id())) {
                return false;
            }
        }
        return true;
    }
}
