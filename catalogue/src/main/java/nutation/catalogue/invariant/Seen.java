package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final Map<Class<?>, List<Entry>> told = new HashMap<>();
    private final Map<String, Ladder> ladders = new HashMap<>();
    private @Nullable Map<String, List<Appeared>> appeared;
    private @Nullable List<Appeared> hurt;
    private @Nullable List<String> conditions;
    private @Nullable List<Shown> shown;

    /// @param entries in the order in which they were written
    /// @param history the same, as it has grown entry by entry
    public Seen(Catalogue catalogue, List<Entry> entries, History history, Day day) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.history = history;
        this.day = day;
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
    List<PastSession> sessions() {
        return sessions(history);
    }

    /// Every session of a history, oldest first.
    public static List<PastSession> sessions(History history) {
        return history.courses().stream().map(Course::session).toList();
    }

    /// What may be started, or is shown to wait behind a question; not what was begun already.
    public List<TodaysSession> offers() {
        List<TodaysSession> offers = new ArrayList<>();
        add(offers, day.session());
        add(offers, day.preview());
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
        if (shown == null) {
            shown = offers().stream().flatMap(each -> shown(each).stream()).toList();
        }
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

    /// The entries of a kind that were not taken back as slips (W1), in the order of writing.
    <E extends Entry> List<E> told(Class<E> kind) {
        List<Entry> all = told.computeIfAbsent(
                kind,
                each -> entries.stream()
                        .filter(entry -> kind.isInstance(entry) && !history.slip(entry))
                        .toList());
        return all.stream().map(kind::cast).toList();
    }

    /// Every set done until now, oldest first, by `exercise/use`.
    Map<String, List<Appeared>> appeared() {
        if (appeared == null) {
            appeared = Appeared.all(history, date()).stream().collect(Collectors.groupingBy(Appeared::ref));
        }
        return appeared;
    }

    /// Every set that hurt, oldest first within its use.
    List<Appeared> hurt() {
        if (hurt == null) {
            hurt = appeared().values().stream()
                    .flatMap(List::stream)
                    .filter(Appeared::hurt)
                    .toList();
        }
        return hurt;
    }

    /// Whether any set that was done is like this.
    boolean anySet(Predicate<Appeared> like) {
        return appeared().values().stream().flatMap(List::stream).anyMatch(like);
    }

    /// Every set of this use that was done on this side, or on both sides together, oldest first.
    List<Appeared> appeared(Use use, Side side) {
        return appeared().getOrDefault(use.ref(), List.of()).stream()
                .filter(each -> Appeared.touch(each.set().side(), side))
                .toList();
    }

    Ladder ladder(Use use, Side side) {
        return ladders.computeIfAbsent(use.ref() + " " + side, each -> Ladder.of(history, date(), use, side));
    }

    /// The columns of the matrix that hold.
    List<String> conditions() {
        if (conditions == null) {
            conditions = Filters.conditions(this);
        }
        return conditions;
    }
}
