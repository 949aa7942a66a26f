package nutation.catalogue.composing;

import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Sided;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.fixtures.Draws;
import nutation.engine.session.Candidate;
import nutation.engine.session.Composer;
import nutation.engine.session.Overdue;
import nutation.engine.session.Request;

/// Draws full sessions to be composed from the real catalogue: any uses, rungs, sides, days overdue and minutes.
public final class Requests {
    private static final Catalogue CATALOGUE = Compiled.catalogue();

    private Requests() {}

    /// One request; from few of the uses to all of them may be offered.
    public static Request draw(Draws draws) {
        List<Candidate> candidates = new ArrayList<>();
        int open = draws.between(1, 10);
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                if (!use.rungs().isEmpty() && draws.between(1, 10) <= open) {
                    candidates.add(candidate(draws, exercise, use));
                }
            }
        }
        return new Request(
                SessionKind.FULL,
                60 * draws.pick(5, 8, 10, 12, 15, 15, 15, 20, 30, 45),
                draws.oneIn(4) ? 4 : Composer.MOST,
                draws.oneIn(2) ? 1 : Composer.MOST,
                candidates,
                overdue(draws));
    }

    /// Each side stands on a rung of its own.
    private static Candidate candidate(Draws draws, Exercise exercise, Use use) {
        List<Side> sides = sides(draws, use);
        return Candidate.of(
                exercise,
                use,
                sides.stream().map(side -> draws.pick(use.rungs())).toList(),
                sides,
                draws.oneIn(3) ? 6 : draws.between(-6, 6),
                draws.oneIn(8),
                List.of(),
                List.of());
    }

    private static List<Side> sides(Draws draws, Use use) {
        if (use.sided() == Sided.NONE) {
            return List.of(Side.BOTH);
        }
        return draws.oneIn(4)
                ? List.of(draws.pick(Side.LEFT, Side.RIGHT))
                : draws.shuffled(List.of(Side.LEFT, Side.RIGHT));
    }

    /// As many days for each purpose of the catalogue: all the same in a quarter of the draws, which makes
    /// ties.
    private static List<Overdue> overdue(Draws draws) {
        int same = draws.oneIn(4) ? draws.between(1, Overdue.MOST) : 0;
        return CATALOGUE.exercises().stream()
                .flatMap(each -> each.purposes().stream())
                .distinct()
                .sorted()
                .map(each -> new Overdue(each, same > 0 ? same : draws.between(0, Overdue.MOST)))
                .toList();
    }
}
