package nutation.engine.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks through all sessions of one shape, in playing order (branch and bound).
///
/// First [#best] finds how good a session can be; there, exercises of a section that share a position are taken in one
/// order only. Then [#first] finds which of the sessions that good has the smallest names: it goes through all orders,
/// smallest names first, and stops at the first.
final class Search {
    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();

    private final Pool pool;
    private final Shape shape;
    private final Request request;
    private final int most;
    private final Bound bound;
    private final Path path;

    private boolean naming;
    private int[] order;
    private int best;
    private int bestExercises;
    private int bestDays;
    private @Nullable List<Placed> found;

    Search(Pool pool, Shape shape, Request request) {
        this.pool = pool;
        this.shape = shape;
        this.request = request;
        this.most = Math.min(request.most(), Composer.MOST);
        this.bound = new Bound(pool, shape, request);
        this.path = new Path(pool);
        this.order = pool.byWorth;
    }

    /// The best session of this shape, or null where there is none.
    @Nullable
    List<Placed> best() {
        best = Bound.NONE;
        throughAllClosings();
        if (best == Bound.NONE) {
            return null;
        }
        naming = true;
        order = pool.byName;
        throughAllClosings();
        return found;
    }

    private void throughAllClosings() {
        if (!shape.closing()) {
            begin(Path.NONE);
            return;
        }
        for (int item : order) {
            if (pool.fits[Section.CLOSING.ordinal()][item]) {
                begin(item);
            }
        }
    }

    private void begin(int closing) {
        List<Placed> before = found;
        found = null;
        path.begin(closing);
        if (path.fresh() <= request.newAllowed() && path.exercises() < most) {
            goOn();
        }
        if (before != null && (found == null || Names.compare(before, found) < 0)) {
            found = before;
        }
    }

    private void goOn() {
        if (path.length() > 0 && whole()) {
            judge();
        }
        if (found != null || path.exercises() == most || hopeless()) {
            return;
        }
        int now = path.section();
        for (int item : order) {
            for (int section = Math.max(now, WARM_UP + 1); section <= STRENGTH; section++) {
                step(item, section);
            }
        }
        if (now == WARM_UP) {
            for (int item : naming ? pool.byPreference : order) {
                step(item, WARM_UP);
            }
        }
    }

    private void step(int item, int section) {
        if (found == null && may(item, section)) {
            path.place(item, section);
            goOn();
            path.back();
        }
    }

    private boolean may(int item, int section) {
        return pool.fits[section][item]
                && path.free(item, section)
                && shape.lets(path, section, pool.fits[STRENGTH][item])
                && (!pool.isNew[item] || path.fresh() < request.newAllowed())
                && (naming || path.tidy(item, section, pool.worthRank))
                && path.secondsWith(item) <= request.seconds();
    }

    private boolean whole() {
        return shape.whole(path.in(Section.WARM_UP), path.in(Section.MOBILITY), path.in(Section.STRENGTH));
    }

    private boolean hopeless() {
        int reachable = bound.of(path, bestExercises, bestDays);
        return reachable == Bound.NONE || (naming ? reachable < best : reachable <= best);
    }

    private void judge() {
        int exercises = shape.light() ? path.exercises() : 0;
        int days = pool.days[path.covered()];
        int score = Score.of(exercises, days, path.changes(), path.tolerance());
        if (naming && score == best) {
            found = path.placed();
        } else if (score > best) {
            best = score;
            bestExercises = exercises;
            bestDays = days;
        }
    }
}
