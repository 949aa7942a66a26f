package nutation.engine.session;

import java.util.Arrays;

/// In which order a search tries what may come next.
final class Order {
    private static final int BITS = 3;
    private static final int WARM_UP = Section.WARM_UP.ordinal();

    private final int[] rank;
    private final int[] warmingUp;
    private final int[][] after = new int[Shape.SECTIONS][];

    private Order(Pool pool, Shape shape, int[] order, int[] preferred) {
        rank = new int[pool.size];
        for (int i = 0; i < pool.size; i++) {
            rank[order[i]] = i;
        }
        warmingUp = steps(pool, preferred, WARM_UP, WARM_UP, shape);
        for (int section = 0; section < Shape.SECTIONS; section++) {
            after[section] = steps(pool, order, section, WARM_UP + 1, shape);
        }
    }

    /// The most promising first.
    static Order byWorth(Pool pool, Shape shape) {
        int[] order = pool.byWorth();
        return new Order(pool, shape, order, order);
    }

    /// The smallest names first, those that warm up in the order of preference.
    static Order byName(Pool pool, Shape shape) {
        return new Order(pool, shape, pool.byName(), pool.byPreference());
    }

    /// The place of each candidate.
    int[] rank() {
        return rank;
    }

    /// Steps that warm up.
    int[] warmingUp() {
        return warmingUp;
    }

    /// Steps that may come after this section, but for more warming up.
    int[] after(int section) {
        return after[section];
    }

    /// The candidate of a step.
    static int item(int step) {
        return step >> BITS;
    }

    /// The section of a step.
    static int section(int step) {
        return step & (1 << BITS) - 1;
    }

    private static int[] steps(Pool pool, int[] order, int section, int from, Shape shape) {
        int[] steps = new int[pool.size * Shape.SECTIONS];
        int count = 0;
        for (int item : order) {
            for (int next = from; next < (from == WARM_UP ? WARM_UP + 1 : Shape.SECTIONS); next++) {
                if (pool.fits(item, next) && shape.follows(section, next)) {
                    steps[count++] = item << BITS | next;
                }
            }
        }
        return Arrays.copyOf(steps, count);
    }
}
