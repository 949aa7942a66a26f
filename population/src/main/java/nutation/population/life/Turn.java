package nutation.population.life;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Programme;
import nutation.engine.catalogue.ProgrammeItem;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Offered;
import nutation.engine.diary.ProgrammeChoice;
import nutation.engine.diary.Side;
import nutation.engine.session.Candidate;

/// One side of an exercise that is to be done.
///
/// @param repetitions in each set
record Turn(Use use, Rung rung, Side side, int repetitions) {
    /// What is left of a session, in playing order.
    static List<Turn> left(TodaysSession session) {
        List<Turn> left = new ArrayList<>();
        for (TodaysSession.Item each : session.items()) {
            Candidate candidate = each.placed().candidate();
            for (int i = 0; i < candidate.sides().size(); i++) {
                Side side = candidate.sides().get(i);
                if (!over(each, side)) {
                    left.add(new Turn(candidate.use(), candidate.rungs().get(i), side, candidate.repetitions(i)));
                }
            }
        }
        return left;
    }

    private static boolean over(TodaysSession.Item item, Side side) {
        for (TodaysSession.SideState each : item.done()) {
            if (each.side() == side) {
                return true;
            }
        }
        return false;
    }

    /// An article's list from top to bottom, at the highest dose that it states.
    static List<Turn> written(Catalogue catalogue, ProgrammeChoice article) {
        List<Turn> turns = new ArrayList<>();
        for (Programme programme : catalogue.programmes()) {
            if (programme.id().equals(article.name())) {
                for (ProgrammeItem item : programme.items()) {
                    add(catalogue, item, turns);
                }
            }
        }
        return List.copyOf(turns);
    }

    private static void add(Catalogue catalogue, ProgrammeItem item, List<Turn> turns) {
        int slash = item.ref().indexOf('/');
        Use use = catalogue.use(item.ref().substring(0, slash), item.ref().substring(slash + 1));
        if (use == null || item.to() == 0 || use.rungs().size() < item.to()) {
            return;
        }
        Rung rung = use.rungs().get(item.to() - 1);
        boolean halves = rung.count() == Rung.Count.TOTAL && use.sided() != Sided.NONE;
        int repetitions = halves ? Math.max(1, rung.reps() / 2) : rung.reps();
        for (Side side : use.sided() == Sided.NONE ? List.of(Side.BOTH) : List.of(Side.LEFT, Side.RIGHT)) {
            turns.add(new Turn(use, rung, side, repetitions));
        }
    }

    /// As the diary records it.
    Offered offered() {
        return new Offered(
                use.exercise(), use.id(), side, rung.variant(), rung.hold(), rung.reps(), rung.sets(), List.of());
    }

    /// A number for what falls to this side of this use.
    int part() {
        return use.ref().hashCode() * 4 + side.ordinal();
    }

    /// Seconds of work.
    int seconds() {
        return rung.sets() * repetitions * (rung.hold() + rung.moveSeconds());
    }
}
