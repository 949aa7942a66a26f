package nutation.catalogue.invariant;

import java.util.List;
import java.util.function.Function;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Use;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Less;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.session.Candidate;
import nutation.engine.session.Section;
import nutation.engine.session.Segment;
import org.jspecify.annotations.Nullable;

/// Rules S2 and S8: what a session is made of, and how long it is.
final class Shapes {
    private static final int MOST_EXERCISES = 6;
    private static final int LONGEST_MINUTES = 45;
    private static final int LIGHT_SECONDS = 360;
    private static final int BAD_DAY_SECONDS = 300;
    private static final int COMFORT_SECONDS = 300;

    private Shapes() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("S2", "a full session is never stretches alone: it has a warm-up and strength", seen -> {
                return each(seen, SessionKind.FULL, session -> {
                    boolean warm = first(session, Section.WARM_UP) >= 0;
                    boolean strength = false;
                    for (TodaysSession.Item each : session.items()) {
                        strength |= each.placed().candidate().use().kind() == Kind.STRENGTH;
                    }
                    return warm && strength ? null : "warm-up " + warm + ", strength " + strength;
                });
            }),
            new Invariant("S2", "strength never comes before the warm-up", seen -> {
                return each(seen, SessionKind.FULL, session -> {
                    int strength = first(session, Section.STRENGTH);
                    return strength >= 0 && strength < first(session, Section.WARM_UP)
                            ? sections(session).toString()
                            : null;
                });
            }),
            new Invariant("S2", "never more than 6 exercises", seen -> {
                return each(
                        seen,
                        null,
                        session -> session.items().size() > MOST_EXERCISES
                                ? session.items().size() + " exercises"
                                : null);
            }),
            new Invariant("S8", "a session keeps its minutes, and the person's", seen -> {
                int wished = seen.preferences().minutes();
                return each(
                        seen,
                        null,
                        session -> session.seconds() > session.minutes() * 60
                                        || session.kind() != SessionKind.COMFORT && session.minutes() > wished
                                ? session.seconds() + " s in " + session.minutes() + " min, wished " + wished
                                : null);
            }),
            new Invariant("S8", "no session is longer than 45 minutes", seen -> {
                return each(
                        seen,
                        null,
                        session -> session.seconds() > LONGEST_MINUTES * 60 ? session.seconds() + " s" : null);
            }),
            new Invariant("S1", "light is at most 6 minutes, a bad day and comfort at most 5", seen -> {
                boolean bad = seen.preferences().today() == Less.BAD_DAY;
                return each(seen, null, session -> {
                    int most = switch (session.kind()) {
                        case FULL -> LONGEST_MINUTES * 60;
                        case LIGHT -> bad ? BAD_DAY_SECONDS : LIGHT_SECONDS;
                        case COMFORT -> COMFORT_SECONDS;
                    };
                    return session.seconds() > most ? session.seconds() + " s" : null;
                });
            }),
            new Invariant("S2", "a use stands in a session once", seen -> {
                return each(seen, null, session -> {
                    return twice(session) ? refs(session).toString() : null;
                });
            }),
            new Invariant("S2", "what is played is what is shown, second after second, without a gap", seen -> {
                return each(seen, null, session -> {
                    int end = 0;
                    int asking = 0;
                    Segment before = null;
                    for (Segment each : session.timeline()) {
                        boolean known = each.item() < 0 || goesOn(before, each) || shows(session, each);
                        if (!known || each.startMs() != end) {
                            return each.exercise() + " at " + each.startMs() + " ms, after " + end;
                        }
                        before = each;
                        end = each.endMs();
                        asking += each.kind() == Segment.Kind.ASK ? each.durationMs() : 0;
                    }
                    int played = end - asking;
                    return played == session.seconds() * 1000
                            ? null
                            : played + " ms are not " + session.seconds() + " s";
                });
            }));

    /// The index of the first exercise in a section, -1 where there is none.
    private static int first(TodaysSession session, Section section) {
        for (int i = 0; i < session.items().size(); i++) {
            if (session.items().get(i).placed().section() == section) {
                return i;
            }
        }
        return -1;
    }

    private static List<Section> sections(TodaysSession session) {
        return Seen.shown(session).stream().map(Seen.Shown::section).toList();
    }

    private static boolean twice(TodaysSession session) {
        for (int i = 0; i < session.items().size(); i++) {
            Use use = session.items().get(i).placed().candidate().use();
            for (int j = 0; j < i; j++) {
                Use before = session.items().get(j).placed().candidate().use();
                if (use.exercise().equals(before.exercise()) && use.id().equals(before.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> refs(TodaysSession session) {
        return session.items().stream()
                .map(each -> each.placed().candidate().ref())
                .toList();
    }

    /// Whether a segment is of the same side at the same rung as the one before it, which is shown.
    private static boolean goesOn(@Nullable Segment before, Segment segment) {
        return before != null
                && segment.item() == before.item()
                && segment.side() == before.side()
                && segment.rung() == before.rung()
                && segment.exercise().equals(before.exercise())
                && segment.use().equals(before.use());
    }

    private static boolean shows(TodaysSession session, Segment segment) {
        if (segment.item() >= session.items().size()) {
            return false;
        }
        Candidate candidate = session.items().get(segment.item()).placed().candidate();
        Use use = candidate.use();
        if (!use.exercise().equals(segment.exercise()) || !use.id().equals(segment.use())) {
            return false;
        }
        for (int i = 0; i < candidate.sides().size(); i++) {
            boolean side = segment.side() == candidate.sides().get(i)
                    && segment.rung() == candidate.rungs().get(i).number();
            if (segment.side() == Side.BOTH || side) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String each(
            Seen seen, @Nullable SessionKind kind, Function<TodaysSession, @Nullable String> against) {
        for (TodaysSession each : seen.offers()) {
            String word = kind == null || each.kind() == kind ? against.apply(each) : null;
            if (word != null) {
                return word;
            }
        }
        return null;
    }
}
