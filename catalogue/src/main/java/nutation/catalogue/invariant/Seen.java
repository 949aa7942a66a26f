package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import nutation.engine.history.Preferences;
import nutation.engine.session.Candidate;
import nutation.engine.session.Section;
import org.jspecify.annotations.Nullable;

/// A day as it was decided, with all that was known.
///
/// What several invariants look at is worked out once.
public final class Seen {
    private final Catalogue catalogue;
    private final List<Entry> entries;
    private final History history;
    private final Day day;
    private final Known known;
    private final List<Course> latest;
    private final List<Appeared> latestSets = new ArrayList<>();
    private final List<Appeared> hurt;
    private final List<TodaysSession> offers = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final List<Shown> uses = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private final List<Past> rising = new ArrayList<>();
    private final List<Past> sore = new ArrayList<>();
    private final List<Prescription> prescriptions = new ArrayList<>();
    private @Nullable Preferences preferences;
    private @Nullable List<String> conditions;

    /// @param entries in the order in which they were written
    /// @param history the same, as it has grown entry by entry
    public Seen(Catalogue catalogue, List<Entry> entries, History history, Day day) {
        this(catalogue, Known.nothing(catalogue), entries, history, day);
    }

    /// The next look at a life.
    ///
    /// @param known what was known at the last look; it grows
    public Seen(Catalogue catalogue, Known known, List<Entry> entries, History history, Day day) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.history = history;
        this.day = day;
        this.known = known;
        known.until(entries, history, day.date());
        this.latest = known.latest();
        for (Course each : latest) {
            latestSets.addAll(Appeared.of(history, each));
        }
        this.hurt = hurt(known.hurt(), latestSets);
        add(offers, day.session());
        add(offers, day.preview());
        for (TodaysSession each : offers) {
            show(each, shown);
        }
        for (Shown each : shown) {
            if (uses.isEmpty() || !uses.getLast().sameUse(each)) {
                uses.add(each);
            }
            remember(each);
        }
        for (Prescription each : known.prescriptions()) {
            if (each.at().date() <= day.date() && !history.slip(each)) {
                prescriptions.add(each);
            }
        }
    }

    private void remember(Shown each) {
        Appeared last = before(each.use(), each.side(), Integer.MAX_VALUE);
        Past before = new Past(each, last, known.ladder(each.use(), each.side()));
        past.add(before);
        if (before.up() && each.full()) {
            rising.add(before);
        }
        if (last != null && last.hurt()) {
            sore.add(before);
        }
    }

    private static List<Appeared> hurt(List<Appeared> before, List<Appeared> latest) {
        List<Appeared> all = null;
        for (Appeared each : latest) {
            if (each.hurt()) {
                all = all == null ? new ArrayList<>(before) : all;
                all.add(each);
            }
        }
        return all == null ? before : all;
    }

    /// The catalogue by which it was decided.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// All entries, in the order in which they were written.
    public List<Entry> entries() {
        return entries;
    }

    /// The same, folded.
    public History history() {
        return history;
    }

    /// What was decided.
    public Day day() {
        return day;
    }

    /// The date, an epoch day.
    public int date() {
        return day.date();
    }

    /// Every session, oldest first.
    List<Course> courses() {
        return history.courses();
    }

    /// Every session of a history, oldest first.
    public static List<PastSession> sessions(History history) {
        return history.courses().stream().map(Course::session).toList();
    }

    /// What may be started, or is shown to wait behind a question; not what was begun already.
    public List<TodaysSession> offers() {
        return offers;
    }

    private static void add(List<TodaysSession> offers, @Nullable TodaysSession session) {
        if (session != null && session.state() == TodaysSession.State.OFFERED) {
            offers.add(session);
        }
    }

    /// The session that was begun and goes on, or null.
    public @Nullable TodaysSession open() {
        TodaysSession session = day.session();
        return session != null && session.state() == TodaysSession.State.OPEN ? session : null;
    }

    /// One side of an exercise in its place.
    public record Shown(TodaysSession session, Section section, Use use, Rung rung, Side side) {
        /// `exercise/use`.
        public String ref() {
            return use.ref();
        }

        boolean full() {
            return session.kind() == SessionKind.FULL;
        }

        boolean sameUse(Shown other) {
            return session == other.session && use == other.use;
        }

        String word(String against) {
            return ref() + " " + side.code() + " R" + rung.number() + ": " + against;
        }
    }

    /// Every side that is offered.
    public List<Shown> shown() {
        return shown;
    }

    /// Every side of a session.
    public static List<Shown> shown(TodaysSession session) {
        List<Shown> shown = new ArrayList<>();
        show(session, shown);
        return shown;
    }

    private static void show(TodaysSession session, List<Shown> shown) {
        for (TodaysSession.Item each : session.items()) {
            Candidate candidate = each.placed().candidate();
            for (int i = 0; i < candidate.sides().size(); i++) {
                Rung rung = candidate.rungs().get(i);
                Side side = candidate.sides().get(i);
                shown.add(new Shown(session, each.placed().section(), candidate.use(), rung, side));
            }
        }
    }

    /// The first word against any side that is offered, or null.
    @Nullable
    String any(Function<Shown, @Nullable String> against) {
        return any(shown, against);
    }

    /// The first word against any use that is offered, where sides and rungs do not matter, or null.
    @Nullable
    String anyUse(Function<Shown, @Nullable String> against) {
        return any(uses, against);
    }

    private static @Nullable String any(List<Shown> shown, Function<Shown, @Nullable String> against) {
        for (Shown each : shown) {
            String word = against.apply(each);
            if (word != null) {
                return each.word(word);
            }
        }
        return null;
    }

    /// The first word against any side that is offered after what was before of it, or null.
    @Nullable
    String anyPast(Function<Past, @Nullable String> against) {
        return anyOf(past, against);
    }

    /// The first word against any side that goes up in a full session, or null.
    @Nullable
    String anyRising(Function<Past, @Nullable String> against) {
        return anyOf(rising, against);
    }

    /// The first word against any side that hurt when it was last done, or null.
    @Nullable
    String anySore(Function<Past, @Nullable String> against) {
        return anyOf(sore, against);
    }

    private static @Nullable String anyOf(List<Past> some, Function<Past, @Nullable String> against) {
        for (Past each : some) {
            String word = against.apply(each);
            if (word != null) {
                return each.shown().word(word);
            }
        }
        return null;
    }

    /// What was told and done.
    Known known() {
        return known;
    }

    /// What the person prefers on the date.
    Preferences preferences() {
        if (preferences == null) {
            preferences = history.preferences(date());
        }
        return preferences;
    }

    /// The sessions of the date itself.
    List<Course> latest() {
        return latest;
    }

    /// Every set that hurt, oldest first.
    List<Appeared> hurt() {
        return hurt;
    }

    /// Whether any set that was done is red or worse, and like this.
    boolean anyRed(Predicate<Appeared> like) {
        for (Appeared each : hurt) {
            if (each.red() && like.test(each)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a use was ever done.
    boolean done(Use use) {
        return before(use, Side.BOTH, Integer.MAX_VALUE) != null;
    }

    /// What was before of a side that is offered.
    ///
    /// @param last the last time that it was done on this side, or on both sides together; null where it never was
    record Past(Shown shown, @Nullable Appeared last, Ladder ladder) {
        int rung() {
            return shown.rung().number();
        }

        /// Whether it is offered above its last rung.
        boolean up() {
            return ladder.up(rung());
        }
    }

    /// What was before of each side that is offered, in their order.
    List<Past> past() {
        return past;
    }

    /// The last time before a date that a use was done on a side, or on both sides together; null where it never was.
    @Nullable
    Appeared before(Use use, Side side, int date) {
        Appeared latest = before(latestSets, use, side, date);
        return latest == null ? before(known.appeared(use.exercise()), use, side, date) : latest;
    }

    private static @Nullable Appeared before(List<Appeared> sets, Use use, Side side, int date) {
        for (int i = sets.size() - 1; i >= 0; i--) {
            Appeared each = sets.get(i);
            if (each.date() < date && each.of(use) && Appeared.touch(each.set().side(), side)) {
                return each;
            }
        }
        return null;
    }

    /// What clinicians prescribed until the date.
    List<Prescription> prescriptions() {
        return prescriptions;
    }

    /// The columns of the matrix that hold.
    List<String> conditions() {
        if (conditions == null) {
            conditions = Filters.conditions(this);
        }
        return conditions;
    }
}
