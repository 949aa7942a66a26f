package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Entry;
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
    private final IdentityHashMap<Use, Past[]> past = new IdentityHashMap<>();
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
            shown.addAll(shown(each));
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
    }

    /// Every side that is offered.
    public List<Shown> shown() {
        return shown;
    }

    /// Every side of a session.
    public static List<Shown> shown(TodaysSession session) {
        List<Shown> shown = new ArrayList<>();
        for (TodaysSession.Item each : session.items()) {
            Candidate candidate = each.placed().candidate();
            for (int i = 0; i < candidate.sides().size(); i++) {
                Rung rung = candidate.rungs().get(i);
                Side side = candidate.sides().get(i);
                shown.add(new Shown(session, each.placed().section(), candidate.use(), rung, side));
            }
        }
        return shown;
    }

    /// The first word against any side that is offered, or null.
    @Nullable
    String any(Function<Shown, @Nullable String> against) {
        for (Shown each : shown()) {
            String word = against.apply(each);
            if (word != null) {
                return each.ref() + " " + each.side().code() + " R"
                        + each.rung().number() + ": " + word;
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
    boolean done(String ref) {
        if (!known.appeared(ref).isEmpty()) {
            return true;
        }
        for (Appeared each : latestSets) {
            if (each.ref().equals(ref)) {
                return true;
            }
        }
        return false;
    }

    /// What was before of a side of a use, worked out once.
    private static final class Past {
        private final @Nullable Appeared last;
        private final Ladder ladder;

        Past(@Nullable Appeared last, Ladder ladder) {
            this.last = last;
            this.ladder = ladder;
        }
    }

    private Past past(Use use, Side side) {
        Past[] sides = past.get(use);
        if (sides == null) {
            sides = new Past[Side.values().length];
            past.put(use, sides);
        }
        Past known = sides[side.ordinal()];
        if (known == null) {
            known = new Past(before(use, side, Integer.MAX_VALUE), new Ladder(known(use, side)));
            sides[side.ordinal()] = known;
        }
        return known;
    }

    private List<Ladder.Step> known(Use use, Side side) {
        return known.steps(use.ref() + " " + side);
    }

    /// The last time that this use was done on this side, or on both sides together; null where it never was.
    @Nullable
    Appeared last(Use use, Side side) {
        return past(use, side).last;
    }

    /// The last time before a date.
    @Nullable
    Appeared before(Use use, Side side, int date) {
        String ref = use.ref();
        for (int i = latestSets.size() - 1; i >= 0; i--) {
            Appeared each = latestSets.get(i);
            if (each.date() < date
                    && each.ref().equals(ref)
                    && Appeared.touch(each.set().side(), side)) {
                return each;
            }
        }
        List<Appeared> past = known.appeared(ref);
        for (int i = past.size() - 1; i >= 0; i--) {
            Appeared each = past.get(i);
            if (each.date() < date && Appeared.touch(each.set().side(), side)) {
                return each;
            }
        }
        return null;
    }

    Ladder ladder(Use use, Side side) {
        return past(use, side).ladder;
    }

    /// The columns of the matrix that hold.
    List<String> conditions() {
        if (conditions == null) {
            conditions = Filters.conditions(this);
        }
        return conditions;
    }
}
