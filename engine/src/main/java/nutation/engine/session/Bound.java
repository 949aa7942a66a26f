package nutation.engine.session;

import java.util.Arrays;
import nutation.engine.catalogue.Start;

/// How good a session that begins so can become at best.
///
/// Every part is judged on its own and none too low: the days overdue by [Ahead], the changes of position by the
/// positions that are needed for these days, the tolerance by the best that are there.
final class Bound {
    /// Nothing whole can come of it.
    static final int NONE = -1;

    private static final int POSITIONS = Start.values().length;
    private static final int SECTIONS = 3;

    private final Pool pool;
    private final Shape shape;
    private final Request request;
    private final int most;
    private final Ahead ahead;
    private final int[] shortest;
    private final int[] tolerated;
    private final int[][] reach = new int[SECTIONS][POSITIONS];
    private final int[] apart = new int[POSITIONS];

    Bound(Pool pool, Shape shape, Request request) {
        this.pool = pool;
        this.shape = shape;
        this.request = request;
        this.most = Math.min(request.most(), Composer.MOST);
        this.ahead = new Ahead(pool, shape);
        int[] seconds = new int[pool.size];
        int[] tolerance = new int[pool.size];
        int placeable = 0;
        for (int i = 0; i < pool.size; i++) {
            boolean any = false;
            for (int section = SECTIONS - 1; section >= 0; section--) {
                any |= pool.fits[section][i] && shape.has(Section.values()[section]);
                if (any) {
                    reach[section][pool.start[i]] |= pool.purposes[i];
                }
            }
            if (any) {
                seconds[placeable] = pool.seconds[i];
                tolerance[placeable++] = -pool.tolerance[i];
            }
        }
        shortest = sums(seconds, placeable, Integer.MAX_VALUE);
        tolerated = sums(tolerance, placeable, 0);
    }

    /// The best score that can come of this path, or [#NONE].
    ///
    /// @param exercises exercises of the best session known
    /// @param days days overdue that the best session known covers: below them nothing is worth a change of position
    int of(Path path, int exercises, int days) {
        int free = most - path.exercises();
        int left = request.seconds() - path.seconds();
        while (free > 0 && shortest[free] > left) {
            free--;
        }
        int gain = ahead.gain(path.section(), free, path.covered());
        if (gain == Ahead.NONE) {
            return NONE;
        }
        int all = shape.light() ? path.length() + free : 0;
        int here = pool.days[path.covered()];
        int moves = all > exercises ? 0 : moves(path, days - here);
        return Score.of(all, here + gain, path.changes() + moves, path.tolerance() - tolerated[free]);
    }

    /// Changes of position that come at least, if so many days are still to be covered.
    private int moves(Path path, int wanted) {
        int[] there = reach[path.section()];
        int open = ~path.covered();
        int reached = pool.days[there[path.at()] & open & pool.days.length - 1];
        if (reached >= wanted) {
            return 0;
        }
        open &= ~there[path.at()];
        for (int i = 0; i < POSITIONS; i++) {
            apart[i] = i == path.at() ? 0 : -pool.days[there[i] & open & pool.days.length - 1];
        }
        Arrays.sort(apart);
        int moves = 0;
        while (reached < wanted && moves < POSITIONS) {
            reached -= apart[moves++];
        }
        // The way to the closing stretch is counted by the path already, and may be one of these.
        boolean counted = path.closing() != Path.NONE && path.at() != pool.start[path.closing()];
        return counted ? moves - 1 : moves;
    }

    /// Sums of the least 0, 1, 2, ... of these numbers; beyond the last one `beyond`, or the last sum where it is 0.
    private static int[] sums(int[] numbers, int count, int beyond) {
        int[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        int[] sums = new int[Composer.MOST + 1];
        for (int i = 1; i < sums.length; i++) {
            if (i <= count) {
                sums[i] = sums[i - 1] + (beyond == 0 ? Math.min(sorted[i - 1], 0) : sorted[i - 1]);
            } else {
                sums[i] = beyond == 0 ? sums[i - 1] : beyond;
            }
        }
        return sums;
    }
}
