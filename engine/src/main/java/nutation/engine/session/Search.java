package nutation.engine.session;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best full session of one shape: branch and bound in playing order, one closing stretch after the other.
///
/// It goes through the tree three times, each time with what the time before has found: how many days overdue can be
/// covered; with how few changes of position and how much tolerance; and under which names, all orders, the smallest
/// names first.
final class Search {
    /// After so many steps without end the days are bounded by minutes too, at this price of a second.
    private static final int PATIENCE = 150;

    private static final int PRICE = 5;

    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int STRENGTH = Section.STRENGTH.ordinal();
    private static final int CLOSING = Section.CLOSING.ordinal();

    private enum Aim {
        DAYS,
        TIE,
        NAMES
    }

    private final Pool pool;
    private final Shape shape;
    private final Request request;
    private final Path path;
    private final int[] order;
    private final int[] rank;
    private final int[][] byWorth = new int[CLOSING + 1][];
    private final int[][] byName = new int[CLOSING + 1][];
    private final int[] shortest;
    private final Potential potential;
    private @Nullable Potential priced;
    private @Nullable Reach reach;

    private Aim aim = Aim.DAYS;
    private int steps;
    private int days = -1;
    private int tie = Integer.MIN_VALUE;
    private @Nullable List<Placed> found;

    Search(Pool pool, Shape shape, Request request) {
        this.pool = pool;
        this.shape = shape;
        this.request = request;
        this.path = new Path(pool);
        this.order = order(pool);
        this.rank = new int[pool.size];
        for (int i = 0; i < pool.size; i++) {
            rank[order[i]] = i;
        }
        for (int section = 0; section <= CLOSING; section++) {
            byWorth[section] = shape.has(section) ? pool.in(section, order) : new int[0];
            byName[section] = shape.has(section) ? pool.byName(section) : new int[0];
        }
        shortest = shortest(pool);
        potential = new Potential(pool, shape, request, 0);
    }

    /// The best session of this shape, or null where there is none.
    @Nullable
    List<Placed> best() {
        throughAllClosings(byWorth);
        if (days < 0) {
            return null;
        }
        reach = new Reach(pool, shape, potential, request, days);
        aim = Aim.TIE;
        throughAllClosings(byWorth);
        aim = Aim.NAMES;
        throughAllClosings(byName);
        return found;
    }

    private void throughAllClosings(int[][] sections) {
        if (!shape.closing()) {
            begin(Path.NONE, sections);
            return;
        }
        for (int item : sections[CLOSING]) {
            begin(item, sections);
        }
    }

    private void begin(int closing, int[][] sections) {
        List<Placed> before = found;
        found = null;
        path.begin(closing);
        if (path.fresh() <= request.newAllowed() && promising()) {
            goOn(sections);
        }
        if (before != null && (found == null || Names.compare(before, found) < 0)) {
            found = before;
        }
    }

    private void goOn(int[][] sections) {
        int now = path.section();
        boolean any = path.length() > 0;
        if (any && now == shape.last()) {
            judge();
        }
        if (path.exercises() == request.most()) {
            return;
        }
        if (any) {
            for (int next = Math.max(now, WARM_UP + 1); next <= STRENGTH; next++) {
                if (shape.follows(now, next)) {
                    step(sections, next);
                }
            }
        }
        if (now == WARM_UP) {
            step(sections, WARM_UP);
        }
    }

    private void step(int[][] sections, int section) {
        for (int item : sections[section]) {
            if (found == null && may(item, section)) {
                path.place(item, section);
                if (promising()) {
                    goOn(sections);
                }
                path.back();
            }
        }
    }

    private boolean may(int item, int section) {
        return path.free(item, section)
                && (section != WARM_UP || shape.warmsUp(path.length(), pool.fits(item, STRENGTH)))
                && (!pool.isNew[item] || path.fresh() < request.newAllowed())
                && (aim == Aim.NAMES || path.tidy(item, section, rank))
                && path.secondsWith(item) <= request.seconds();
    }

    private boolean promising() {
        int section = path.section();
        int covered = path.covered();
        int left = request.seconds() - path.seconds();
        int free = request.most() - path.exercises();
        while (free > 0 && shortest[free] > left) {
            free--;
        }
        if (aim == Aim.DAYS) {
            return more(section, free, covered, left);
        }
        if (reach == null) {
            return true;
        }
        int least = reach.of(section, free, covered, path.at(), path.closingAt());
        if (least == Reach.NEVER || Reach.seconds(least) > left) {
            return false;
        }
        int best = Reach.tie(path.changes(), path.tolerance()) + Reach.tieOf(least);
        return aim == Aim.TIE ? best > tie : best >= tie;
    }

    private boolean more(int section, int free, int covered, int left) {
        int fresh = request.newAllowed() - path.fresh();
        int wanted = (days + 1 - pool.days[covered]) * Potential.DAY;
        int ahead = potential.of(section, free, fresh, covered);
        if (ahead == Potential.NONE || ahead < wanted) {
            return false;
        }
        if (steps++ < PATIENCE) {
            return true;
        }
        if (priced == null) {
            priced = new Potential(pool, shape, request, PRICE);
        }
        int inTime = priced.of(section, free, fresh, covered);
        return inTime != Potential.NONE && inTime + PRICE * left >= wanted;
    }

    private void judge() {
        int reached = pool.days[path.covered()];
        int even = Reach.tie(path.changesInAll(), path.tolerance());
        if (aim == Aim.NAMES) {
            if (reached == days && even == tie) {
                found = path.placed();
            }
        } else if (reached > days || reached == days && even > tie) {
            days = reached;
            tie = even;
        }
    }

    /// The most promising first: many days overdue, then tolerance.
    private static int[] order(Pool pool) {
        int[] key = new int[pool.size];
        for (int i = 0; i < key.length; i++) {
            key[i] = -(pool.days[pool.purposes[i]] << 8) - pool.tolerance[i];
        }
        return pool.order(key);
    }

    /// The seconds of the shortest 0, 1, 2, ... exercises together.
    private static int[] shortest(Pool pool) {
        int[] sorted = pool.seconds.clone();
        Arrays.sort(sorted);
        int[] sums = new int[Composer.MOST + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = i <= sorted.length ? sums[i - 1] + sorted[i - 1] : Integer.MAX_VALUE;
        }
        return sums;
    }
}
