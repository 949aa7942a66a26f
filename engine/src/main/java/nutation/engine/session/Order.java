package nutation.engine.session;

import java.util.Arrays;

/// In which order a search tries what may come next.
///
/// @param rank the place of each candidate
/// @param warmingUp those that warm up
/// @param closing those that close
/// @param afterSection by section: what may come after it, as candidate and section in one number; by name the
///     closing stretches are among them, in their turn
record Order(int[] rank, int[] warmingUp, int[] closing, int[][] afterSection) {
    /// Bits of a section.
    static final int BITS = 3;

    static final int SECTION = (1 << BITS) - 1;

    private static final int CLOSING = Section.CLOSING.ordinal();

    /// The most promising first.
    static Order byWorth(Pool pool, Shape shape) {
        int[] order = pool.byWorth();
        return of(pool, shape, order, order, false);
    }

    /// The smallest names first, warming up in the order of preference.
    static Order byName(Pool pool, Shape shape) {
        return of(pool, shape, pool.byName(), pool.byPreference(), true);
    }

    /// What may come after this section.
    int[] after(int section) {
        return afterSection[section];
    }

    private static Order of(Pool pool, Shape shape, int[] order, int[] preferred, boolean closing) {
        int[] rank = new int[pool.size];
        for (int i = 0; i < pool.size; i++) {
            rank[order[i]] = i;
        }
        int[][] after = new int[CLOSING][];
        for (int section = 0; section < CLOSING; section++) {
            after[section] = after(pool, shape, order, section, closing);
        }
        return new Order(rank, fitting(pool, preferred, 0), fitting(pool, order, CLOSING), after);
    }

    private static int[] after(Pool pool, Shape shape, int[] order, int section, boolean closing) {
        int[] steps = new int[pool.size * CLOSING];
        int count = 0;
        for (int item : order) {
            for (int next = Math.max(section, 1); next < CLOSING; next++) {
                if (pool.fits(item, next) && shape.has(next) && shape.follows(section, next)) {
                    steps[count++] = item << BITS | next;
                }
            }
            if (closing && shape.closing() && pool.fits(item, CLOSING)) {
                steps[count++] = item << BITS | CLOSING;
            }
        }
        return Arrays.copyOf(steps, count);
    }

    private static int[] fitting(Pool pool, int[] order, int section) {
        int[] kept = new int[pool.size];
        int count = 0;
        for (int item : order) {
            if (pool.fits(item, section)) {
                kept[count++] = item;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
