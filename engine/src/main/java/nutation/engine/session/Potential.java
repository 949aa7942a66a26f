package nutation.engine.session;

/// How many days overdue can still be covered at best from a point in a session on: a bound, never too low.
///
/// It keeps the order of sections, the number of exercises and how many may be new, and it ignores positions and that
/// no exercise comes twice (what comes twice covers nothing more). Minutes it takes into account by a price: every
/// second costs a part of a day, and what is left is paid back (Lagrange). At price 0 minutes are ignored.
final class Potential {
    /// Nothing whole can be reached.
    static final int NONE = -(1 << 28);

    /// Parts of a day.
    static final int DAY = 256;

    private static final int STEPS = Composer.MOST + 1;

    private final Pool pool;
    private final Shape shape;
    private final int price;
    private final boolean newOnesCount;
    private final int[][] choices = new int[Section.CLOSING.ordinal()][];
    private final Memory memory = new Memory();

    /// @param price parts of a day that a second costs
    Potential(Pool pool, Shape shape, Request request, int[] order, int price) {
        this.pool = pool;
        this.shape = shape;
        this.price = price;
        this.newOnesCount = pool.news > request.newAllowed();
        for (int section = 0; section < choices.length; section++) {
            choices[section] = shape.has(section) ? pool.in(section, order, this::covers) : new int[0];
        }
    }

    /// Parts of a day that can be covered in addition, less the price of the seconds, or [#NONE].
    ///
    /// @param section where one is
    /// @param free how many exercises may come
    /// @param fresh how many of them may be new
    /// @param covered purposes that are covered already
    int of(int section, int free, int fresh, int covered) {
        int stillNew = newOnesCount ? Math.min(fresh, free) : 0;
        int key = ((covered * STEPS + stillNew) * STEPS + free) * choices.length + section;
        int known = memory.get(key);
        if (known != Memory.UNKNOWN) {
            return known;
        }
        int best = section == shape.last() ? 0 : NONE;
        if (free > 0) {
            for (int next = section; next < choices.length; next++) {
                if (shape.follows(section, next)) {
                    best = Math.max(best, step(section, next, free, stillNew, covered));
                }
            }
        }
        memory.put(key, best);
        return best;
    }

    private int step(int section, int next, int free, int fresh, int covered) {
        int best = NONE;
        for (int item : choices[next]) {
            int more = pool.days[pool.purposes[item] & ~covered];
            boolean counts = newOnesCount && pool.isNew[item];
            if ((more > 0 || next != section) && !(counts && fresh == 0)) {
                int then = of(next, free - 1, counts ? fresh - 1 : fresh, covered | pool.purposes[item]);
                if (then != NONE) {
                    best = Math.max(best, then + more * DAY - price * pool.seconds[item]);
                }
            }
        }
        return best;
    }

    private boolean covers(int other, int item) {
        return (pool.purposes[item] & ~pool.purposes[other]) == 0
                && (price == 0 || pool.seconds[other] <= pool.seconds[item])
                && (!newOnesCount || !pool.isNew[other] || pool.isNew[item]);
    }
}
