package nutation.engine.session;

import org.jspecify.annotations.Nullable;

/// What can still come of a path at best: bounds, never too low.
final class Outlook {
    /// After so many looks without end minutes are taken into account too, which costs more at first.
    private static final int PATIENCE = 100;

    /// After so many looks at a tie positions are taken into account too: most sessions are found before.
    private static final int PATIENCE_FOR_TIES = 40;

    /// What a second costs then, in parts of a day: about what a day takes in a short session.
    private static final int PRICE = 5;

    private final Pool pool;
    private final Shape shape;
    private final Request request;
    private final Potential potential;
    private final FewestChanges changes;
    private final int[] tolerated;
    private @Nullable Potential priced;
    private @Nullable Reach reach;
    private int looks;
    private int looksForTies;

    Outlook(Pool pool, Shape shape, Request request) {
        this.pool = pool;
        this.shape = shape;
        this.request = request;
        this.potential = new Potential(pool, shape, request, 0);
        this.changes = new FewestChanges(pool, shape);
        this.tolerated = pool.byTolerance();
    }

    /// Whether more days overdue than these may be covered in the end.
    boolean moreThan(int days, Path path) {
        int left = request.seconds() - path.seconds();
        int free = free(path, left);
        return covers(days + 1, path, free) && (looks++ < PATIENCE || coversInTime(days + 1, path, free, left));
    }

    /// Whether a session that begins so may cover these days with this [Reach#tie] or a better one.
    boolean reaches(int days, int tie, Path path) {
        int left = request.seconds() - path.seconds();
        int free = free(path, left);
        int soFar = Reach.tie(path.changes(), path.tolerance());
        if (soFar + ahead(path, free) < tie || !covers(days, path, free)) {
            return false;
        }
        if (looksForTies++ < PATIENCE_FOR_TIES) {
            return true;
        }
        if (reach == null) {
            reach = new Reach(pool, shape, potential, request, days);
        }
        int least = reach.of(path.section(), free, path.covered(), path.at());
        return least != Reach.NEVER && Reach.seconds(least) <= left && soFar + Reach.tieOf(least) >= tie;
    }

    /// Whether so many days may be covered, as far as the number of exercises goes.
    private boolean covers(int days, Path path, int free) {
        int wanted = days - pool.days[path.covered()];
        if (wanted > pool.days[potential.open(path.section()) & ~path.covered()]) {
            return false;
        }
        int fresh = request.newAllowed() - path.fresh();
        return potential.of(path.section(), free, fresh, path.covered()) >= Math.max(0, wanted) * Potential.DAY;
    }

    /// The same as far as minutes go.
    private boolean coversInTime(int days, Path path, int free, int left) {
        if (priced == null) {
            priced = new Potential(pool, shape, request, PRICE);
        }
        int fresh = request.newAllowed() - path.fresh();
        int wanted = (days - pool.days[path.covered()]) * Potential.DAY;
        int inTime = priced.of(path.section(), free, fresh, path.covered());
        return inTime != Potential.NONE && inTime + PRICE * left >= wanted;
    }

    /// The best [Reach#tie] that may be added, whatever it covers. Where no change must come, only what is done in this
    /// position counts: one more change costs more than tolerance gives.
    private int ahead(Path path, int free) {
        int fewest = changes.from(path.section(), path.at());
        int tolerance = 0;
        int room = free;
        for (int i = 0; i < tolerated.length && room > 0; i++) {
            int item = tolerated[i];
            boolean here = fewest > 0 || pool.start[item] == path.at();
            if (here && pool.fitsFrom(item, path.section()) && !path.has(item)) {
                tolerance += pool.tolerance[item];
                room--;
            }
        }
        return Reach.tie(fewest, tolerance);
    }

    /// How many more exercises there is room for, in number and in time.
    private int free(Path path, int left) {
        int free = request.most() - path.length();
        while (free > 0 && pool.leastSeconds[free] > left) {
            free--;
        }
        return free;
    }
}
