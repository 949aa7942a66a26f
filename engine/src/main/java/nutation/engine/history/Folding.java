package nutation.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.diary.Activities;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.AerobicAfter;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Key;
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
import org.jspecify.annotations.Nullable;

/// A fold in the making: one pass, one exhaustive switch. It lives no longer than the making.
final class Folding {
    /// W1: from this score on, a slip is settled by a full screening only.
    private static final int NEVER_A_SLIP_FROM = 8;

    private final List<Entry> entries;
    private final Growing<Profile> profiles;
    private final Growing<Screening> screenings;
    private final Growing<Screening> tellingScreenings;
    private final Growing<Check> checks;
    private final Growing<Check> tellingChecks;
    private final Growing<Released> releases;
    private final Growing<Spent> spent;
    private final Growing<String> missing;
    private final Growing<PastSession.Parts> parts;
    private final Growing<Course> courses;
    private final List<Course> sharedHurt;
    private final SortedMap<String, List<Attempt>> sharedAttempts;
    private SortedMap<String, List<Attempt>> attempts;
    private final Growing<Aerobic> aerobics;
    private final Growing<AerobicAfter> aerobicAfters;
    private final Growing<RangeCheck> ranges;
    private final Growing<Activities> activities;
    private final Growing<Review> reviews;
    private final Growing<Preference> preferences;
    private final Growing<Prescription> prescriptions;
    private final Growing<At> numbnessReleased;
    private final Withdrawals withdrawals;
    private final Readings readings;
    private final List<Reading> newReadings = new ArrayList<>();

    /// Sessions that something was added to; what another fold holds stays as it is.
    private final List<PastSession.Parts> own = new ArrayList<>();

    /// Goes on where a fold ends.
    ///
    /// @param withdrawals what is taken back in the end
    /// @param entries all, in order
    /// @param added those that the fold does not have, in order
    Folding(Fold fold, Withdrawals withdrawals, List<Entry> entries, List<Entry> added) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        profiles = new Growing<>(fold.profiles());
        screenings = new Growing<>(fold.screenings());
        tellingScreenings = new Growing<>(fold.tellingScreenings());
        checks = new Growing<>(fold.checks());
        tellingChecks = new Growing<>(fold.tellingChecks());
        releases = new Growing<>(fold.releases());
        spent = new Growing<>(fold.spent());
        missing = new Growing<>(fold.missing());
        parts = new Growing<>(fold.parts());
        courses = new Growing<>(fold.courses());
        sharedHurt = fold.hurt();
        sharedAttempts = fold.attempts();
        attempts = sharedAttempts;
        aerobics = new Growing<>(fold.aerobics());
        aerobicAfters = new Growing<>(fold.aerobicAfters());
        ranges = new Growing<>(fold.ranges());
        activities = new Growing<>(fold.activities());
        reviews = new Growing<>(fold.reviews());
        preferences = new Growing<>(fold.preferences());
        prescriptions = new Growing<>(fold.prescriptions());
        numbnessReleased = new Growing<>(fold.numbnessReleased());
        for (Entry each : added) {
            sort(each);
        }
        readings = fold.readings().and(newReadings, screenings.list(), withdrawals);
        for (Entry each : added) {
            if (each instanceof Released release) {
                spend(release, true);
            } else if (each instanceof Prescription prescription) {
                spend(prescription.release(), false);
            }
        }
        for (PastSession.Parts each : own) {
            PastSession session = PastSession.of(each, withdrawals);
            if (session != null) {
                add(course(session));
            }
        }
    }

    /// Whether an entry that comes last changes nothing that stands before it: whoever takes something back,
    /// is released or answers a screening is read from the beginning.
    static boolean continues(Entry entry) {
        boolean releases = entry instanceof Released
                || entry instanceof Prescription prescription
                        && !prescription.keys().isEmpty();
        return !(releases || entry instanceof Withdrawn || entry instanceof Screening);
    }

    Fold fold() {
        return new Fold(
                entries,
                profiles.list(),
                screenings.list(),
                tellingScreenings.list(),
                checks.list(),
                tellingChecks.list(),
                releases.list(),
                spent.list(),
                missing.list(),
                readings,
                parts.list(),
                courses.list(),
                own.isEmpty() ? sharedHurt : hurt(),
                attempts,
                aerobics.list(),
                aerobicAfters.list(),
                ranges.list(),
                activities.list(),
                reviews.list(),
                preferences.list(),
                prescriptions.list(),
                withdrawals,
                numbnessReleased.list());
    }

    private List<Course> hurt() {
        List<Course> hurt = new ArrayList<>();
        for (Course each : courses.list()) {
            if (each.hurt()) {
                hurt.add(each);
            }
        }
        return hurt;
    }

    private void sort(Entry entry) {
        if (asIfNeverMade(entry)) {
            return;
        }
        switch (entry) {
            case Profile each -> profiles.own().add(each);
            case Screening each -> {
                screenings.own().add(each);
                if (each.mayBePregnant() || Answered.tells(each.answers())) {
                    tellingScreenings.own().add(each);
                }
            }
            case Check each -> {
                checks.own().add(each);
                if (Answered.tells(each.answers())) {
                    tellingChecks.own().add(each);
                }
            }
            case Released each -> releases.own().add(each);
            case Reading each -> newReadings.add(each);
            case SessionStarted each -> parts(each.id()).starts().add(each);
            case SetDone each -> parts(each.session()).sets().add(each);
            case Skipped each -> parts(each.session()).skips().add(each);
            case SessionFinished each -> parts(each.session()).ends().add(each);
            case Aerobic each -> aerobics.own().add(each);
            case AerobicAfter each -> aerobicAfters.own().add(each);
            case RangeCheck each -> ranges.own().add(each);
            case Activities each -> activities.own().add(each);
            case Review each -> reviews.own().add(each);
            case Preference each -> preferences.own().add(each);
            case Prescription each -> prescriptions.own().add(each);
            // Seen in the first pass; kept and carried.
            case Withdrawn each -> {}
            case Note each -> {}
        }
    }

    /// W1: an entry that was a slip, but for what a screening must settle.
    private boolean asIfNeverMade(Entry entry) {
        if (!withdrawals.slip(entry)) {
            return false;
        }
        return switch (entry) {
            case SetDone set ->
                set.answer() != Answer.NUMB && set.legs() == null && Levels.or0(set.score()) < NEVER_A_SLIP_FROM;
            case Reading reading -> Levels.highest(reading) < NEVER_A_SLIP_FROM;
            case Aerobic outing -> outing.answer() != AerobicAnswer.NUMB;
            case AerobicAfter after -> after.answer() != AerobicAnswer.NUMB;
            case Skipped _, SessionFinished _, RangeCheck _, Activities _, Review _ -> true;
            default -> false;
        };
    }

    private PastSession.Parts parts(String id) {
        for (int i = parts.list().size() - 1; i >= 0; i--) {
            PastSession.Parts known = parts.list().get(i);
            if (known.id().equals(id)) {
                if (isOwn(known)) {
                    return known;
                }
                forget(id);
                PastSession.Parts copy = known.copy();
                parts.own().set(i, copy);
                own.add(copy);
                return copy;
            }
        }
        PastSession.Parts begun = new PastSession.Parts(id);
        parts.own().add(begun);
        own.add(begun);
        return begun;
    }

    private boolean isOwn(PastSession.Parts session) {
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i) == session) {
                return true;
            }
        }
        return false;
    }

    /// G14: a release is refused for what is not there, and where the day of the check-up lies before the entry or
    /// after the day on which it was told.
    ///
    /// @param told whether the person told it
    private void spend(Released release, boolean told) {
        if (withdrawals.has(release.id())) {
            return;
        }
        for (Key key : release.keys()) {
            Entry upTo = entry(key.entry());
            if (upTo == null) {
                missing.own().add(key.entry());
            } else if (release.on() <= release.at().date()
                    && release.on() >= upTo.at().date()) {
                spent.own().add(new Spent(release, key.rule(), upTo));
                if (told && key.rule().equals("G7")) {
                    numbnessReleased.own().add(release.at());
                }
            }
        }
    }

    private @Nullable Entry entry(String id) {
        // The newest first: who is released was mostly held back a short while ago.
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).id().equals(id)) {
                return entries.get(i);
            }
        }
        return null;
    }

    private Course course(PastSession session) {
        Levels before = readings.latestComplete(session.date(), session.start());
        return Course.of(session, new Judgement(before, numbnessReleased.list(), withdrawals));
    }

    /// Takes out a session that goes on.
    private void forget(String id) {
        for (int i = courses.list().size() - 1; i >= 0; i--) {
            Course course = courses.list().get(i);
            if (course.session().id().equals(id)) {
                courses.own().remove(i);
                Attempt before = null;
                for (Attempt each : course.attempts()) {
                    if (before == null || !each.isOfUse(before)) {
                        attempts(each.ref()).removeIf(one -> one.session() == course.session());
                    }
                    before = each;
                }
                return;
            }
        }
    }

    private void add(Course course) {
        int at = courses.list().size();
        while (at > 0 && Course.ORDER.compare(courses.list().get(at - 1), course) > 0) {
            at--;
        }
        courses.own().add(at, course);
        List<Attempt> known = List.of();
        Attempt before = null;
        for (Attempt each : course.attempts()) {
            if (before == null || !each.isOfUse(before)) {
                known = attempts(each.ref());
            }
            int place = known.size();
            while (place > 0 && PastSession.ORDER.compare(known.get(place - 1).session(), each.session()) > 0) {
                place--;
            }
            known.add(place, each);
            before = each;
        }
    }

    /// The attempts of a use, to be changed.
    private List<Attempt> attempts(String ref) {
        if (attempts == sharedAttempts) {
            attempts = new TreeMap<>(sharedAttempts);
        }
        List<Attempt> known = attempts.get(ref);
        if (known == null || !sharedAttempts.isEmpty()) {
            known = new Growing<>(known == null ? List.<Attempt>of() : known).own();
            attempts.put(ref, known);
        }
        return known;
    }
}
