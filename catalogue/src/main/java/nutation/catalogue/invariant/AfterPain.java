package nutation.catalogue.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Use;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import nutation.engine.history.Course;
import nutation.engine.history.PastSession;
import nutation.engine.session.Segment;
import org.jspecify.annotations.Nullable;

/// Rules P: what pain takes away.
final class AfterPain {
    private static final int REST_DAYS = 7;
    private static final int PAINFUL_TO_CLOSE = 2;

    private AfterPain() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("P2", "after a painful, red or numb answer the next offer there is never harder", seen -> {
                return seen.anySore(past -> {
                    Rung rung = past.shown().rung();
                    Offered then = past.last() == null ? null : offered(seen, past.last());
                    boolean harder = then != null
                            && (rung.hold() > then.hold() || rung.reps() > then.reps() || rung.sets() > then.sets());
                    return harder ? "it hurt at " + then : null;
                });
            }),
            new Invariant("P5", "an exercise is rested for 7 days on the side that answered red", seen -> {
                boolean red = seen.anyRed(each -> seen.date() - each.date() <= REST_DAYS);
                if (!red) {
                    return null;
                }
                return seen.any(shown -> seen.anyRed(
                                each -> each.set().exercise().equals(shown.use().exercise())
                                        && Appeared.touch(each.set().side(), shown.side())
                                        && seen.date() - each.date() <= REST_DAYS)
                        ? "it answered red in the last " + REST_DAYS + " days"
                        : null);
            }),
            new Invariant("P8", "painful or red twice running is rested for 7 days on that side", seen -> {
                return seen.anySore(past -> {
                    Appeared last = past.last();
                    if (last == null || seen.date() - last.date() > REST_DAYS) {
                        return null;
                    }
                    Appeared other =
                            seen.before(past.shown().use(), past.shown().side(), last.date());
                    boolean twice = other != null && other.hurt() && last.date() - other.date() <= REST_DAYS;
                    return twice ? "it hurt twice" : null;
                });
            }),
            new Invariant("S1", "a light session leaves out what was painful or red the last time", seen -> {
                return seen.anySore(past -> {
                    boolean light = past.shown().session().kind() == SessionKind.LIGHT;
                    return light ? "it hurt the last time" : null;
                });
            }),
            new Invariant("K2", "a red answer leaves comfort only for the rest of the date", seen -> {
                boolean red = seen.anyRed(each -> each.date() == seen.date());
                return red ? anyBut(seen, SessionKind.COMFORT) : null;
            }),
            new Invariant("P3", "two painful exercises close a session, and leave comfort only", seen -> {
                return painfulToday(seen) < PAINFUL_TO_CLOSE ? null : anyBut(seen, SessionKind.COMFORT);
            }),
            new Invariant("P2", "a side that hurt is not played on in the session", seen -> {
                TodaysSession open = seen.open();
                if (open == null) {
                    return null;
                }
                List<Appeared> hurt = own(seen, open.id());
                for (Segment segment : open.timeline()) {
                    for (Appeared each : hurt) {
                        SetDone set = each.set();
                        if (set.side() == segment.side()
                                && set.exercise().equals(segment.exercise())
                                && set.use().equals(segment.use())) {
                            return segment.exercise() + " " + segment.side() + " goes on";
                        }
                    }
                }
                return null;
            }),
            new Invariant("P5", "after a red or numb answer, or a second painful exercise, nothing goes on", seen -> {
                TodaysSession open = seen.open();
                return open != null
                                && over(seen, open.id())
                                && (open.finish() == null
                                        || open.timeline().stream().anyMatch(each -> each.item() >= 0))
                        ? "the session goes on"
                        : null;
            }),
            new Invariant("W2", "what is left of a session is not harder than what was offered", seen -> {
                TodaysSession open = seen.open();
                if (open == null) {
                    return null;
                }
                PastSession session = session(seen, open.id());
                for (Seen.Shown shown : Seen.shown(open)) {
                    if (session == null || harder(shown, session)) {
                        return shown.ref() + " at R" + shown.rung().number();
                    }
                }
                return null;
            }));

    /// Whether every offer of this use in the session was below what is shown.
    private static boolean harder(Seen.Shown shown, PastSession session) {
        Use use = shown.use();
        for (Offered each : session.offer()) {
            if (each.exercise().equals(use.exercise())
                    && each.use().equals(use.id())
                    && Ladder.number(use, each) >= shown.rung().number()) {
                return false;
            }
        }
        return true;
    }

    /// Painful exercises of the one session of today; two sessions on a date are not told apart.
    private static int painfulToday(Seen seen) {
        List<PastSession> today = new ArrayList<>();
        for (Course each : seen.latest()) {
            if (each.date() == seen.date() && each.happened()) {
                today.add(each.session());
            }
        }
        return today.size() == 1 ? exercises(own(seen, today.get(0).id())) : 0;
    }

    private static boolean over(Seen seen, @Nullable String session) {
        List<Appeared> hurt = own(seen, session);
        return seen.anyRed(each -> each.set().session().equals(session)) || exercises(hurt) >= PAINFUL_TO_CLOSE;
    }

    /// What hurt in a session.
    private static List<Appeared> own(Seen seen, @Nullable String session) {
        List<Appeared> own = new ArrayList<>();
        for (Appeared each : seen.hurt()) {
            if (each.set().session().equals(session)) {
                own.add(each);
            }
        }
        return own;
    }

    private static int exercises(List<Appeared> hurt) {
        Set<String> exercises = new TreeSet<>();
        for (Appeared each : hurt) {
            exercises.add(each.set().exercise());
        }
        return exercises.size();
    }

    private static @Nullable String anyBut(Seen seen, SessionKind allowed) {
        for (TodaysSession each : seen.offers()) {
            if (each.kind() != allowed) {
                return "a " + each.kind() + " session is offered";
            }
        }
        return null;
    }

    private static @Nullable Offered offered(Seen seen, Appeared appeared) {
        SetDone set = appeared.set();
        PastSession session = session(seen, set.session());
        for (Offered each : session == null ? List.<Offered>of() : session.offer()) {
            if (each.side() == set.side()
                    && each.exercise().equals(set.exercise())
                    && each.use().equals(set.use())) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable PastSession session(Seen seen, @Nullable String id) {
        Course course = id == null ? null : seen.history().course(id);
        return course == null ? null : course.session();
    }
}
