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
import nutation.engine.diary.Note;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Profile;
import nutation.engine.diary.RangeCheck;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Skipped;
import nutation.engine.diary.Withdrawn;

/// The entries sorted out by what they speak of; one pass, one exhaustive switch.
record Fold(
        List<Profile> profiles,
        List<Screening> screenings,
        List<Check> checks,
        List<Released> releases,
        Readings readings,
        List<PastSession> sessions,
        List<Review> reviews,
        List<Preference> preferences,
        List<Prescription> prescriptions,
        SortedMap<String, At> withdrawn) {

    static Fold of(List<Entry> ordered) {
        List<Profile> profiles = new ArrayList<>();
        List<Screening> screenings = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<Released> releases = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<Review> reviews = new ArrayList<>();
        List<Preference> preferences = new ArrayList<>();
        List<Prescription> prescriptions = new ArrayList<>();
        TreeMap<String, PastSession.Parts> sessions = new TreeMap<>();
        SortedMap<String, At> withdrawn = new TreeMap<>();
        for (Entry entry : ordered) {
            switch (entry) {
                case Profile each -> profiles.add(each);
                case Screening each -> screenings.add(each);
                case Check each -> checks.add(each);
                case Released each -> releases.add(each);
                case Reading each -> readings.add(each);
                case SessionStarted each -> parts(sessions, each.id()).starts().add(each);
                case SetDone each -> parts(sessions, each.session()).sets().add(each);
                case Skipped each -> parts(sessions, each.session()).skips().add(each);
                case SessionFinished each ->
                    parts(sessions, each.session()).ends().add(each);
                case Review each -> reviews.add(each);
                case Preference each -> preferences.add(each);
                case Prescription each -> prescriptions.add(each);
                case Withdrawn each -> withdrawn.putIfAbsent(each.entry(), each.at());
                // Kept and carried; the rules that read these come with the ladders, the aerobic target and the review.
                case Aerobic each -> {}
                case AerobicAfter each -> {}
                case RangeCheck each -> {}
                case Activities each -> {}
                case Note each -> {}
            }
        }
        // A withdrawal cannot be withdrawn (W1), so the set is final whatever the order.
        Readings resting = new Readings(List.copyOf(readings), screenings);
        List<PastSession> past = new ArrayList<>();
        for (PastSession.Parts each : sessions.values()) {
            PastSession session = PastSession.of(each, withdrawn);
            if (session != null) {
                past.add(session);
            }
        }
        past.sort(PastSession.ORDER);
        return new Fold(
                List.copyOf(profiles),
                List.copyOf(screenings),
                List.copyOf(checks),
                List.copyOf(releases),
                resting,
                List.copyOf(past),
                List.copyOf(reviews),
                List.copyOf(preferences),
                List.copyOf(prescriptions),
                withdrawn);
    }

    private static PastSession.Parts parts(TreeMap<String, PastSession.Parts> sessions, String id) {
        PastSession.Parts known = sessions.get(id);
        if (known == null) {
            known = new PastSession.Parts();
            sessions.put(id, known);
        }
        return known;
    }
}
