package nutation.catalogue.invariant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nutation.engine.clearance.Level;
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
                return seen.any(shown -> {
                    Integer last = seen.ladder(shown.use(), shown.side()).last();
                    boolean more = shown.full() && last != null && shown.rung().number() > last + 1;
                    return more ? "from R" + last : null;
                });
            }),
            new Invariant("L2", "what was never offered starts at its first rung", seen -> {
                return seen.any(shown -> {
                    boolean first = shown.use().stage() > 0
                            && seen.ladder(shown.use(), shown.side()).steps().isEmpty();
                    return shown.full() && first && shown.rung().number() > 1 ? "never offered before" : null;
                });
            }),
            new Invariant("S11", "from the second full session on one thing in a session is new at most", seen -> {
                for (var offer : seen.offers()) {
                    Set<String> news = news(seen, Seen.shown(offer));
                    if (offer.kind() == SessionKind.FULL && hadFull(seen) && news.size() > 1) {
                        return news.toString();
                    }
                }
                return null;
            }),
            new Invariant("L2", "a side goes up 7 days after its last change at the earliest", seen -> {
                return up(seen, (shown, ladder) -> {
                    Integer changed = ladder.changed();
                    return changed != null && seen.date() - changed < DAYS_BETWEEN_STEPS
                            ? (seen.date() - changed) + " days after the last change"
                            : null;
                });
            }),
            new Invariant("L2", "nothing goes up in the 7 dates that begin with a red event", seen -> {
                boolean red = seen.anyRed(each -> seen.date() - each.date() < AFTER_RED);
                return red ? up(seen, (shown, ladder) -> "after a red event") : null;
            }),
            new Invariant("L2", "nothing goes up on a raised date or the next", seen -> {
                boolean raised = false;
                for (int back = 0; back < AFTER_RAISED; back++) {
                    raised |= seen.history().readings().raised(seen.date() - back);
                }
                return raised ? up(seen, (shown, ladder) -> "after a raised date") : null;
            }),
            new Invariant("G13", "under keep nothing goes up", seen -> {
                return keep(seen) ? up(seen, (shown, ladder) -> "under keep") : null;
            }),
            new Invariant("G13", "under keep nothing is new", seen -> {
                for (var offer : seen.offers()) {
                    Set<String> news = news(seen, Seen.shown(offer));
                    if (keep(seen) && offer.kind() == SessionKind.FULL && hadFull(seen) && !news.isEmpty()) {
                        return news.toString();
                    }
                }
                return null;
            }),
            new Invariant("L4", "after 28 days away everything is at its first rung, in stage 1", seen -> {
                int last = Integer.MIN_VALUE / 2;
                for (Course each : seen.courses()) {
                    last = each.happened() && each.date() <= seen.date() ? Math.max(last, each.date()) : last;
                }
                boolean away = seen.date() - last >= AWAY_TO_FIRST;
                return seen.any(shown -> {
                    boolean later = shown.full() && shown.use().stage() > 1 && !Filters.added(seen, shown.use());
                    boolean higher = shown.rung().number() > 1 || later;
                    return away && higher ? "after being away" : null;
                });
            }),
            new Invariant("L4", "a side that was not done for 28 days is at its first rung", seen -> {
                return seen.any(shown -> {
                    Appeared last = seen.last(shown.use(), shown.side());
                    boolean unseen = last != null && seen.date() - last.date() >= AWAY_TO_FIRST;
                    return unseen && shown.rung().number() > 1 ? "not done for long" : null;
                });
            }));

    private interface Against {
        @Nullable
        String word(Seen.Shown shown, Ladder ladder);
    }

    /// The first word against a side that goes up in a full session.
    private static @Nullable String up(Seen seen, Against against) {
        return seen.any(shown -> {
            Ladder ladder = seen.ladder(shown.use(), shown.side());
            return shown.full() && ladder.up(shown.rung().number()) ? against.word(shown, ladder) : null;
        });
    }

    /// What was never done before, and what goes up; both sides of a use are one.
    private static Set<String> news(Seen seen, List<Seen.Shown> session) {
        TreeSet<String> news = new TreeSet<>();
        for (Seen.Shown shown : session) {
            boolean known = seen.done(shown.ref());
            boolean up = seen.ladder(shown.use(), shown.side()).up(shown.rung().number());
            if (!known || up) {
                news.add(shown.ref() + (known ? " up" : " new"));
            }
        }
        return news;
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
