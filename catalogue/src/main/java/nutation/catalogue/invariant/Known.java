package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Released;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Side;
import nutation.engine.diary.Skipped;
import nutation.engine.diary.Withdrawn;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// What was told and done until a date, kept from one look to the next: whoever lives for half a year is not read from
/// the beginning every day. It grows with the diary, and belongs to one life.
public final class Known {
    private final Catalogue catalogue;
    private final List<Entry> redFlags = new ArrayList<>();
    private final List<SetDone> legSymptoms = new ArrayList<>();
    private final List<SetDone> bothLegs = new ArrayList<>();
    private final List<Reading> veryHigh = new ArrayList<>();
    private final List<Released> releases = new ArrayList<>();
    private final List<Prescription> prescriptions = new ArrayList<>();
    private final List<Entry> answered = new ArrayList<>();
    private final Map<String, List<Appeared>> appeared = new HashMap<>();
    private final List<Appeared> hurt = new ArrayList<>();
    private final Map<OneSide, Ladder> ladders = new HashMap<>();
    private final Set<String> past = new HashSet<>();
    private History history = History.of(List.of());
    private List<Entry> entries = List.of();
    private List<Course> latest = List.of();
    private @Nullable Screening screened;
    private List<String> undenied = List.of();
    private int read;
    private int courses;
    private int date;

    /// One side of a use.
    private record OneSide(String exercise, String use, Side side) {
        static OneSide of(Offered offered) {
            return new OneSide(offered.exercise(), offered.use(), offered.side());
        }
    }

    private Known(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Of a life that has not begun.
    public static Known nothing(Catalogue catalogue) {
        return new Known(catalogue);
    }

    /// Everything until a date.
    ///
    /// @param told the entries in the order in which they were written
    /// @param folded the same, folded
    void until(List<Entry> told, History folded, int on) {
        boolean grown = read <= told.size() && (read == 0 || told.get(read - 1) == entries.get(read - 1)) && on >= date;
        for (int i = read; grown && i < told.size(); i++) {
            Entry each = told.get(i);
            grown = !changesThePast(each);
        }
        if (!grown) {
            forget();
        }
        entries = told;
        history = folded;
        date = on;
        while (read < told.size()) {
            read(told.get(read++));
        }
        List<Course> all = folded.courses();
        while (courses < all.size() && all.get(courses).date() < on) {
            past(all.get(courses++));
        }
        latest = latest(all);
    }

    /// What takes back, releases or screens, and what is added to a session of an earlier date.
    private boolean changesThePast(Entry entry) {
        return switch (entry) {
            case Withdrawn _, Released _, Screening _ -> true;
            case SetDone each -> past.contains(each.session());
            case Skipped each -> past.contains(each.session());
            case SessionFinished each -> past.contains(each.session());
            default -> false;
        };
    }

    private void forget() {
        for (List<?> each :
                List.of(redFlags, legSymptoms, bothLegs, veryHigh, releases, prescriptions, answered, hurt)) {
            each.clear();
        }
        appeared.clear();
        ladders.clear();
        past.clear();
        read = 0;
        courses = 0;
    }

    private void read(Entry entry) {
        switch (entry) {
            case Screening each -> {
                answered.add(each);
                if (AtTheGate.red(catalogue, each.answers())) {
                    redFlags.add(each);
                }
            }
            case Check each -> {
                answered.add(each);
                if (AtTheGate.red(catalogue, each.answers())) {
                    redFlags.add(each);
                }
            }
            case SetDone each -> {
                if (AtTheGate.downALeg(each)) {
                    legSymptoms.add(each);
                    if (each.legs() == Legs.BOTH) {
                        bothLegs.add(each);
                    }
                }
            }
            case Reading each -> {
                if (AtTheGate.veryHigh(each)) {
                    veryHigh.add(each);
                }
            }
            case Released each -> releases.add(each);
            case Prescription each -> prescriptions.add(each);
            default -> {}
        }
    }

    private void past(Course course) {
        past.add(course.session().id());
        for (Appeared each : Appeared.of(history, course)) {
            appeared.computeIfAbsent(each.set().exercise(), exercise -> new ArrayList<>())
                    .add(each);
            if (each.hurt()) {
                hurt.add(each);
            }
        }
        if (climbs(course)) {
            for (Offered each : course.session().offer()) {
                ladders.compute(OneSide.of(each), (side, before) -> {
                    Ladder ladder = before == null ? Ladder.of(catalogue.use(side.exercise(), side.use())) : before;
                    return ladder.and(course, each);
                });
            }
        }
    }

    private static boolean climbs(Course course) {
        return course.session().kind() == SessionKind.FULL && course.happened();
    }

    private List<Course> latest(List<Course> all) {
        List<Course> latest = new ArrayList<>();
        for (int i = courses; i < all.size(); i++) {
            if (all.get(i).date() <= date) {
                latest.add(all.get(i));
            }
        }
        return latest;
    }

    /// The sessions of the date itself, which may still change, and what lies beside them in time (who flies
    /// may meet a date twice).
    List<Course> latest() {
        return latest;
    }

    /// What was done of an exercise before the latest sessions, oldest first.
    List<Appeared> appeared(String exercise) {
        return appeared.getOrDefault(exercise, List.of());
    }

    /// What hurt before the latest sessions, oldest first.
    List<Appeared> hurt() {
        return hurt;
    }

    /// How a side of a use stands on its ladder, the latest sessions too.
    Ladder ladder(Use use, Side side) {
        OneSide one = new OneSide(use.exercise(), use.id(), side);
        Ladder before = ladders.get(one);
        Ladder ladder = before == null ? Ladder.of(use) : before;
        for (Course each : latest) {
            if (climbs(each)) {
                for (Offered offered : each.session().offer()) {
                    if (OneSide.of(offered).equals(one)) {
                        ladder = ladder.and(each, offered);
                    }
                }
            }
        }
        return ladder;
    }

    /// The columns of the matrix that a screening does not deny: a screening never changes, so it is read once.
    List<String> undenied(Screening screening) {
        if (screened != screening) {
            screened = screening;
            undenied = Filters.undenied(catalogue, screening);
        }
        return undenied;
    }

    /// Screenings and checks with an answer that is an emergency.
    List<Entry> redFlags() {
        return redFlags;
    }

    /// Sets after which a symptom down a leg was told that is not known of.
    List<SetDone> legSymptoms() {
        return legSymptoms;
    }

    /// Those of them down both legs.
    List<SetDone> bothLegs() {
        return bothLegs;
    }

    /// Readings of 8 or more.
    List<Reading> veryHigh() {
        return veryHigh;
    }

    List<Released> releases() {
        return releases;
    }

    List<Prescription> prescriptions() {
        return prescriptions;
    }

    /// The newest screening or check of the date that is no slip, or null.
    @Nullable
    Entry answeredToday() {
        for (int i = answered.size() - 1; i >= 0; i--) {
            Entry each = answered.get(i);
            if (each.at().date() == date && !history.slip(each)) {
                return each;
            }
        }
        return null;
    }
}
