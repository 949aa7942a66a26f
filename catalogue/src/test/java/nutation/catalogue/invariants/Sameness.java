package nutation.catalogue.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nutation.catalogue.invariant.Invariant;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.rules.AllNo;
import nutation.catalogue.rules.Spoken;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Reading;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import org.jspecify.annotations.Nullable;

/// What must come out the same by another way. The dear ones look at some dates only.
final class Sameness {
    private static final int NOON = 12 * 60 * 60_000;
    private static final int MINUTE = 60_000;

    private Sameness() {}

    static final List<Invariant> ALL = List.of(
            new Invariant("D1", "the order of the entries does not matter", seen -> {
                if (seen.date() % 6 != 0) {
                    return null;
                }
                List<Entry> mixed = Draws.of(seen.date()).shuffled(seen.entries());
                return same(seen.day(), Coach.day(Weeks.CATALOGUE, History.of(mixed), seen.date()));
            }),
            new Invariant("W", "a history that has grown gives the same day as one from scratch", seen -> {
                return seen.date() % 6 == 1
                        ? same(seen.day(), Coach.day(Weeks.CATALOGUE, History.of(seen.entries()), seen.date()))
                        : null;
            }),
            new Invariant("G2", "the questions alone are those of the day", seen -> {
                List<Question> alone = Coach.questions(Weeks.CATALOGUE, seen.history(), seen.date());
                return alone.equals(seen.day().questions()) ? null : alone.toString();
            }),
            new Invariant("G2", "a preview is never looser than the day once all is answered", seen -> {
                TodaysSession preview = seen.day().preview();
                return preview == null || seen.date() % 3 != 0 ? null : looser(preview, answered(seen));
            }),
            new Invariant("L6", "every reason has its sentence", seen -> {
                try {
                    Spoken.all(seen.day());
                    return null;
                } catch (AssertionError e) {
                    return e.getMessage();
                }
            }));

    private static @Nullable String same(Day one, Day other) {
        return one.text().equals(other.text()) ? null : one.text() + "\nis not\n" + other.text();
    }

    /// The day with the short check answered with no, and resting pain as usual where none is told.
    private static Day answered(Seen seen) {
        At at = new At(seen.date(), NOON, 0);
        for (Entry each : seen.entries()) {
            at = each.at().date() == seen.date() ? later(each.at()) : at;
        }
        List<Entry> more = new ArrayList<>();
        more.add(new Check("00000000-0000-4000-9000-000000000001", at, AllNo.answers(true), true));
        if (seen.history().readings().latestComplete(seen.date(), null) == null) {
            Levels usual = seen.history().readings().usual(seen.date());
            more.add(new Reading(
                    "00000000-0000-4000-9000-000000000002",
                    later(at),
                    Moment.BEFORE,
                    or0(usual.left()),
                    or0(usual.right()),
                    or0(usual.centre()),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    null));
        }
        return Coach.day(Weeks.CATALOGUE, seen.history().withAll(more), seen.date());
    }

    private static int or0(@Nullable Integer level) {
        return level == null ? 0 : level;
    }

    private static At later(At at) {
        return new At(at.day(), at.milli() + MINUTE, at.offset());
    }

    private static @Nullable String looser(TodaysSession preview, Day answered) {
        TodaysSession then = answered.session();
        if (then == null || preview.kind().compareTo(then.kind()) < 0) {
            return preview.kind() + " is shown, then " + answered.kind().kind() + ", " + answered.clearance();
        }
        for (Seen.Shown shown : Seen.shown(preview)) {
            for (Seen.Shown other : Seen.shown(then)) {
                if (shown.ref().equals(other.ref())
                        && shown.side() == other.side()
                        && shown.rung().number() > other.rung().number()) {
                    return shown.ref() + " is shown at R" + shown.rung().number() + ", then at R"
                            + other.rung().number();
                }
            }
        }
        return null;
    }
}
