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

/// A fold in the making: one pass, one exhaustive switch. It lives no longer than the making.
final class Folding {
    /// W1: from this score on, a slip is settled by a full screening only.
    private static final int NEVER_A_SLIP_FROM = 8;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Screening> screenings = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Check> tellingChecks = new ArrayList<>();
    private final List<Released> releases = new ArrayList<>();
    private final List<Aerobic> aerobics = new ArrayList<>();
    private final List<AerobicAfter> aerobicAfters = new ArrayList<>();
    private final List<RangeCheck> ranges = new ArrayList<>();
    private final List<Activities> activities = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Preference> preferences = new ArrayList<>();
    private final List<Prescription> prescriptions = new ArrayList<>();
    private final List<PastSession.Parts> parts = new ArrayList<>();
    private final List<Course> courses;
    private final SortedMap<String, List<Attempt>> attempts;
    private final List<At> numbnessReleased = new ArrayList<>();
    private final List<Reading> newReadings = new ArrayList<>();

    /// Sessions begun here; what another fold holds stays as it is.
    private final List<PastSession.Parts> own = new ArrayList<>();

    private final Withdrawals withdrawals;
    private final Readings readings;

    Folding(List<Entry> ordered) {
        SortedMap<String, At> taken = new TreeMap<>();
        for (Entry each : ordered) {
            if (each instanceof Withdrawn withdrawn) {
                taken.putIfAbsent(withdrawn.entry(), withdrawn.at());
            }
        }
        withdrawals = new Withdrawals(taken);
        courses = new ArrayList<>();
        attempts = new TreeMap<>();
        for (Entry each : ordered) {
            sort(each);
        }
        readings = Readings.of(List.copyOf(newReadings), screenings, withdrawals);
        for (Released each : releases) {
            release(each);
        }
        for (PastSession.Parts each : parts) {
            PastSession session = PastSession.of(each, withdrawals);
            if (session != null) {
                courses.add(course(session));
            }
        }
        courses.sort(Course.ORDER);
        for (Course each : courses) {
            for (Attempt attempt : each.attempts()) {
                attempts.computeIfAbsent(attempt.ref(), ref -> new ArrayList<>())
                        .add(attempt);
            }
        }
    }

    /// Continues a fold with entries that come after all of its own.
    Folding(Fold fold, List<Entry> added) {
        entries.addAll(fold.entries());
        profiles.addAll(fold.profiles());
        screenings.addAll(fold.screenings());
        checks.addAll(fold.checks());
        tellingChecks.addAll(fold.tellingChecks());
        releases.addAll(fold.releases());
        aerobics.addAll(fold.aerobics());
        aerobicAfters.addAll(fold.aerobicAfters());
        ranges.addAll(fold.ranges());
        activities.addAll(fold.activities());
        reviews.addAll(fold.reviews());
        preferences.addAll(fold.preferences());
        prescriptions.addAll(fold.prescriptions());
        parts.addAll(fold.parts());
        numbnessReleased.addAll(fold.numbnessReleased());
        withdrawals = fold.withdrawals();
        for (Entry each : added) {
            sort(each);
        }
        // What no session was added to stays as it is: a fold never changes.
        courses = own.isEmpty() ? fold.courses() : new ArrayList<>(fold.courses());
        attempts = own.isEmpty() ? fold.attempts() : new TreeMap<>(fold.attempts());
        readings = newReadings.isEmpty() ? fold.readings() : fold.readings().and(List.copyOf(newReadings), withdrawals);
        for (PastSession.Parts each : own) {
            replace(each);
        }
    }

    /// Whether an entry that comes last changes nothing that stands before it: whoever takes something back,
    /// is released or answers a screening is read from the beginning.
    static boolean continues(Entry entry) {
        return !(entry instanceof Withdrawn || entry instanceof Released || entry instanceof Screening);
    }

    Fold fold() {
        return new Fold(
                entries,
                profiles,
                screenings,
                checks,
                tellingChecks,
                releases,
                readings,
                parts,
                courses,
                attempts,
                aerobics,
                aerobicAfters,
                ranges,
                activities,
                reviews,
                preferences,
                prescriptions,
                withdrawals,
                numbnessReleased);
    }

    private void sort(Entry entry) {
        entries.add(entry);
        if (asIfNeverMade(entry)) {
            return;
        }
        switch (entry) {
            case Profile each -> profiles.add(each);
            case Screening each -> screenings.add(each);
            case Check each -> {
                checks.add(each);
                if (Answered.tells(each.answers())) {
                    tellingChecks.add(each);
                }
            }
            case Released each -> releases.add(each);
            case Reading each -> newReadings.add(each);
            case SessionStarted each -> parts(each.id()).starts().add(each);
            case SetDone each -> parts(each.session()).sets().add(each);
            case Skipped each -> parts(each.session()).skips().add(each);
            case SessionFinished each -> parts(each.session()).ends().add(each);
            case Aerobic each -> aerobics.add(each);
            case AerobicAfter each -> aerobicAfters.add(each);
            case RangeCheck each -> ranges.add(each);
            case Activities each -> activities.add(each);
            case Review each -> reviews.add(each);
            case Preference each -> preferences.add(each);
            case Prescription each -> prescriptions.add(each);
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
        for (int i = parts.size() - 1; i >= 0; i--) {
            PastSession.Parts known = parts.get(i);
            if (known.id().equals(id)) {
                return isOwn(known) ? known : own(i, known.copy());
            }
        }
        parts.add(new PastSession.Parts(id));
        return own(parts.size() - 1, parts.get(parts.size() - 1));
    }

    private boolean isOwn(PastSession.Parts session) {
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i) == session) {
                return true;
            }
        }
        return false;
    }

    private PastSession.Parts own(int at, PastSession.Parts session) {
        parts.set(at, session);
        own.add(session);
        return session;
    }

    private void release(Released release) {
        if (withdrawals.has(release.id())) {
            return;
        }
        for (Key key : release.keys()) {
            if (key.rule().equals("G7") && Fold.reason(entries, release, key) != null) {
                numbnessReleased.add(release.at());
                return;
            }
        }
    }

    private Course course(PastSession session) {
        Levels before = readings.latestComplete(session.date(), session.start());
        return Course.of(session, new Judgement(before, numbnessReleased, withdrawals));
    }

    private void replace(PastSession.Parts touched) {
        PastSession session = PastSession.of(touched, withdrawals);
        if (session == null) {
            return;
        }
        for (int i = courses.size() - 1; i >= 0; i--) {
            PastSession known = courses.get(i).session();
            if (known.id().equals(session.id())) {
                Course old = courses.remove(i);
                forget(old);
                break;
            }
        }
        Course course = course(session);
        int at = courses.size();
        while (at > 0 && Course.ORDER.compare(courses.get(at - 1), course) > 0) {
            at--;
        }
        courses.add(at, course);
        index(course);
    }

    private void forget(Course course) {
        for (Attempt each : course.attempts()) {
            List<Attempt> known = attempts.get(each.ref());
            if (known != null) {
                attempts.put(
                        each.ref(),
                        known.stream()
                                .filter(one -> !one.session()
                                        .id()
                                        .equals(course.session().id()))
                                .toList());
            }
        }
    }

    /// Adds the attempts to lists of this fold's own.
    private void index(Course course) {
        for (Attempt each : course.attempts()) {
            List<Attempt> known = attempts.get(each.ref());
            List<Attempt> more = known == null ? new ArrayList<>() : new ArrayList<>(known);
            int at = more.size();
            while (at > 0 && PastSession.ORDER.compare(more.get(at - 1).session(), each.session()) > 0) {
                at--;
            }
            more.add(at, each);
            attempts.put(each.ref(), more);
        }
    }
}
