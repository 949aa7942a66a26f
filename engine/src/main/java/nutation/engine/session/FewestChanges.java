package nutation.engine.session;

import nutation.engine.catalogue.Start;

/// How many changes of position a session of a shape still takes at least, by where one is: a bound, never too high.
/// It knows which positions each section offers, and nothing else.
final class FewestChanges {
    private static final int POSITIONS = Start.values().length;

    /// More than any session has.
    private static final int NONE = 1 << 8;

    private final int[] bySectionAndPosition = new int[Shape.SECTIONS * POSITIONS];

    FewestChanges(Pool pool, Shape shape) {
        for (int section = Shape.SECTIONS - 1; section >= 0; section--) {
            for (int at = 0; at < POSITIONS; at++) {
                bySectionAndPosition[section * POSITIONS + at] = section == shape.last() ? 0 : NONE;
            }
            for (int next = section + 1; next < Shape.SECTIONS; next++) {
                if (shape.follows(section, next)) {
                    goTo(pool, section, next);
                }
            }
        }
    }

    /// After an exercise of this section, in this position.
    int from(int section, int at) {
        return bySectionAndPosition[section * POSITIONS + at];
    }

    private void goTo(Pool pool, int section, int next) {
        for (int item = 0; item < pool.size; item++) {
            if (pool.fits(item, next)) {
                int to = pool.start[item];
                int then = from(next, to);
                for (int at = 0; at < POSITIONS; at++) {
                    int own = section * POSITIONS + at;
                    bySectionAndPosition[own] = Math.min(bySectionAndPosition[own], at == to ? then : then + 1);
                }
            }
        }
    }
}
