package nutation.catalogue.invariant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.engine.clearance.Level;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.SessionKind;
import nutation.engine.history.Course;
import org.jspecify.annotations.Nullable;

/// Rules L and S11: how fast it goes up.
final class Steps {
    private static final int DAYS_BETWEEN_STEPS = 7;
    private static final int AFTER_RED = 7;
    private static final int AFTER_RAISED = 2;
    private static final int AWAY_TO_FIRST = 28;

    private Steps() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("L2", "no side goes up by more than one rung", seen -> {
                return seen.anyRising(past -> {
                    Integer last = past.ladder().last();
                    return last != null && past.rung() > last + 1 ? "from R" + last : null;
                });
            }),
            new Invariant("L2", "what was never offered starts at its first rung", seen -> {
                return seen.anyPast(past -> {
                    Seen.Shown shown = past.shown();
                    boolean first = shown.use().stage() > 0 && past.ladder().offered() == null;
                    return past.rung() > 1 && first && shown.full() ? "never offered before" : null;
                });
            }),
            new Invariant("S11", "from the second full session on one thing in a session is new at most", seen -> {
                return hadFull(seen) ? moreNews(seen, 1) : null;
            }),
            new Invariant("L2", "a side goes up 7 days after its last change at the earliest", seen -> {
                return seen.anyRising(past -> {
                    Integer changed = past.ladder().changed();
                    return changed != null && seen.date() - changed < DAYS_BETWEEN_STEPS
                            ? (seen.date() - changed) + " days after the last change"
                            : null;
                });
            }),
            new Invariant("L2", "nothing goes up in the 7 dates that begin with a red event", seen -> {
                boolean red = seen.anyRed(each -> seen.date() - each.date() < AFTER_RED);
                return red ? seen.anyRising(past -> "after a red event") : null;
            }),
            new Invariant("L2", "nothing goes up on a raised date or the next", seen -> {
                boolean raised = false;
                for (int back = 0; back < AFTER_RAISED; back++) {
                    raised |= seen.history().readings().raised(seen.date() - back);
                }
                return raised ? seen.anyRising(past -> "after a raised date") : null;
            }),
            new Invariant("G13", "under keep nothing goes up", seen -> {
                return keep(seen) ? seen.anyRising(past -> "under keep") : null;
            }),
            new Invariant("G13", "under keep nothing is new", seen -> {
                return keep(seen) && hadFull(seen) ? moreNews(seen, 0) : null;
            }),
            new Invariant("L4", "after 28 days away everything is at its first rung, in stage 1", seen -> {
                boolean away = seen.date() - lastDone(seen) >= AWAY_TO_FIRST;
                if (!away) {
                    return null;
                }
                return seen.any(shown -> {
                    boolean later = shown.full() && shown.use().stage() > 1 && !Filters.added(seen, shown.use());
                    return shown.rung().number() > 1 || later ? "after being away" : null;
                });
            }),
            new Invariant("L4", "a side that was not done for 28 days is at its first rung", seen -> {
                return seen.anyPast(past -> {
                    Appeared last = past.last();
                    boolean unseen = last != null && seen.date() - last.date() >= AWAY_TO_FIRST;
                    return unseen && past.rung() > 1 ? "not done for long" : null;
                });
            }));

    /// What is new in a full session, where it is more than so many things.
    private static @Nullable String moreNews(Seen seen, int most) {
        for (TodaysSession each : seen.offers()) {
            Set<String> news = each.kind() == SessionKind.FULL ? news(seen, each) : Set.of();
            if (news.size() > most) {
                return news.toString();
            }
        }
        return null;
    }

    /// What was never done before, and what goes up; both sides of a use are one.
    private static Set<String> news(Seen seen, TodaysSession session) {
        TreeSet<String> news = new TreeSet<>();
        for (Seen.Past each : seen.past()) {
            Seen.Shown shown = each.shown();
            boolean known = each.last() != null || seen.done(shown.use());
            if (shown.session() == session && (!known || each.up())) {
                news.add(shown.ref() + (known ? " up" : " new"));
            }
        }
        return news;
    }

    /// The date of the last session that happened.
    private static int lastDone(Seen seen) {
        int last = Integer.MIN_VALUE / 2;
        for (Course each : seen.courses()) {
            last = each.happened() && each.date() <= seen.date() ? Math.max(last, each.date()) : last;
        }
        return last;
    }

    private static boolean keep(Seen seen) {
        return seen.day().clearance().level() == Level.KEEP;
    }

    private static boolean hadFull(Seen seen) {
        for (Course each : seen.courses()) {
            if (each.session().kind() == SessionKind.FULL && each.happened() && each.date() < seen.date()) {
                return true;
            }
        }
        return false;
    }
}
