package nutation.engine.session;

/// How many days overdue can still be covered at best from a point in a session on: a bound, never too low.
///
/// It keeps the order of sections, the number of exercises and how many may be new, and it ignores positions and that
/// no exercise comes twice (what comes twice covers nothing more). Minutes it takes into account by a price: every
/// second costs a part of a day, and what is left is paid back (Lagrange). At price 0 minutes are ignored.
final class Potential {
    /// Nothing whole can be reached.
    static final int NONE = Short.MIN_VALUE;

    /// Parts of a day; all purposes of 8 days each are still a `short`.
    static final int DAY = 128;

    static final int DAY_BITS = 7;

    private static final int LEAST = -Short.MAX_VALUE;
    private static final int STEPS = Composer.MOST + 1;
    private static final int SECTIONS = Section.CLOSING.ordinal();

    private final Pool pool;
    private final Shape shape;
    private final int price;
    private final boolean newOnesCount;
    private final int[][] choices = new int[SECTIONS][];

    /// By section: the purposes that can still be covered there and later.
    private final int[] open = new int[SECTIONS];

    /// By section, free and fresh, then by what is covered; 0 is what is not known yet, 1 stands for 0 and so
    /// on up.
    private final short[][] known = new short[SECTIONS * STEPS * STEPS][];

    /// @param price parts of a day that a second costs
    Potential(Pool pool, Shape shape, Request request, int price) {
        this.pool = pool;
        this.shape = shape;
        this.price = price;
        this.newOnesCount = pool.news > request.newAllowed();
        int ahead = 0;
        for (int section = SECTIONS - 1; section >= 0; section--) {
            choices[section] = shape.has(section) ? pool.best(section, this::covers) : new int[0];
            for (int item : choices[section]) {
                ahead |= pool.purposes[item];
            }
            open[section] = ahead;
        }
    }

    /// Parts of a day that can be covered in addition, less the price of the seconds, or [#NONE].
    ///
    /// @param section where one is
    /// @param free how many exercises may come
    /// @param fresh how many of them may be new
    /// @param covered purposes that are covered already
    int of(int section, int free, int fresh, int covered) {
        return of(memory(section, free, fresh), section, free, fresh, covered & open[section]);
    }

    /// The purposes that can still be covered in this section and later.
    int open(int section) {
        return open[section];
    }

    private int of(short[] memory, int section, int free, int fresh, int covered) {
        int kept = memory[covered];
        if (kept != 0) {
            return kept > 0 ? kept - 1 : kept;
        }
        int best = section == shape.last() ? 0 : NONE;
        if (free > 0) {
            for (int next = section; next < SECTIONS; next++) {
                if (shape.follows(section, next)) {
                    best = Math.max(best, step(section, next, free, fresh, covered));
                }
            }
        }
        memory[covered] = (short) (best >= 0 ? best + 1 : best);
        return best;
    }

    private int step(int section, int next, int free, int fresh, int covered) {
        short[] after = memory(next, free - 1, fresh);
        int best = NONE;
        for (int item : choices[next]) {
            int purposes = pool.purposes[item];
            int more = pool.days[purposes & ~covered];
            boolean counts = newOnesCount && pool.isNew[item];
            if ((more > 0 || next != section) && !(counts && fresh == 0)) {
                int open = (covered | purposes) & this.open[next];
                int then = counts
                        ? of(memory(next, free - 1, fresh - 1), next, free - 1, fresh - 1, open)
                        : of(after, next, free - 1, fresh, open);
                if (then != NONE) {
                    best = Math.max(best, Math.max(then + more * DAY - price * pool.seconds[item], LEAST));
                }
            }
        }
        return best;
    }

    private short[] memory(int section, int free, int fresh) {
        int counted = newOnesCount ? Math.min(fresh, free) : 0;
        int slot = (section * STEPS + free) * STEPS + counted;
        short[] memory = known[slot];
        if (memory == null) {
            memory = new short[open[section] + 1];
            known[slot] = memory;
        }
        return memory;
    }

    private boolean covers(int other, int item) {
        return (pool.purposes[item] & ~pool.purposes[other]) == 0
                && (price == 0 || pool.seconds[other] <= pool.seconds[item])
                && (!newOnesCount || !pool.isNew[other] || pool.isNew[item]);
    }
}
