package nutation.engine.session;

/// How many days overdue can still be covered at best from a point in a session on: a bound, never too low.
///
/// It keeps which sections come, the number of exercises and how many may be new, and it ignores positions and that
/// no exercise comes twice (what comes twice covers nothing more). Minutes it takes into account by a price: every
/// second costs a part of a day, and what is left is paid back (Lagrange). At price 0 minutes are ignored.
///
/// As order does not matter here, the closing stretch is chosen before strength: then little is still open in the
/// last stage, and few sets of purposes have to be told apart ([Stages]).
final class Potential {
    /// Nothing whole can be reached.
    static final int NONE = Short.MIN_VALUE;

    /// Parts of a day; all purposes of 8 days each are still a `short`.
    static final int DAY = 128;

    private static final int LEAST = -Short.MAX_VALUE;
    private static final int STEPS = Composer.MOST + 1;
    private static final short[] LAST = new short[0];

    private final Pool pool;
    private final Stages stages;
    private final int price;
    private final boolean newOnesCount;
    private final int[][] choices = new int[Shape.SECTIONS][];

    /// By stage: the purposes that can still be covered from there on.
    private final int[] open = new int[Stages.COUNT];

    /// By stage, free and fresh, then by what is covered; 0 is what is not known yet, 1 stands for 0 and so
    /// on up.
    private final short[][] known = new short[Stages.COUNT * STEPS * STEPS][];

    /// @param price parts of a day that a second costs
    Potential(Pool pool, Shape shape, Request request, int price) {
        this.pool = pool;
        this.stages = Stages.of(shape);
        this.price = price;
        this.newOnesCount = pool.news > request.newAllowed();
        int[] order = pool.byWorth();
        for (int section = 0; section < Shape.SECTIONS; section++) {
            choices[section] = pool.best(order, section, this::covers);
        }
        for (int stage = Stages.COUNT - 1; stage >= 0; stage--) {
            for (int move : stages.moves(stage)) {
                open[stage] |= open[Stages.next(move)];
                for (int item : choices[Stages.section(move)]) {
                    open[stage] |= pool.purposes[item];
                }
            }
        }
    }

    /// Parts of a day that can be covered in addition, less the price of the seconds, or [#NONE].
    ///
    /// @param section where one is
    /// @param free how many exercises may come
    /// @param fresh how many of them may be new
    /// @param covered purposes that are covered already
    int of(int section, int free, int fresh, int covered) {
        int stage = stages.in(section);
        return of(memory(stage, free, fresh), stage, free, fresh, covered & open[stage]);
    }

    /// The purposes that can still be covered after an exercise of this section.
    int open(int section) {
        return open[stages.in(section)];
    }

    private int of(short[] memory, int stage, int free, int fresh, int covered) {
        int kept = memory[covered];
        if (kept != 0) {
            return kept > 0 ? kept - 1 : kept;
        }
        int best = stages.mayEnd(stage) ? 0 : NONE;
        if (free > 0) {
            for (int move : stages.moves(stage)) {
                best = choose(move, Stages.next(move) == stage, free, fresh, covered, best);
            }
        }
        memory[covered] = (short) (best >= 0 ? best + 1 : best);
        return best;
    }

    /// The better of what is known and of what this move may bring. What cannot be better even if all that is open were
    /// covered for nothing is not followed.
    private int choose(int move, boolean stays, int free, int fresh, int covered, int known) {
        int next = Stages.next(move);
        boolean last = free == 1;
        if (last && !stages.mayEnd(next)) {
            return known;
        }
        short[] after = last ? LAST : memory(next, free - 1, fresh);
        int best = known;
        for (int item : choices[Stages.section(move)]) {
            int purposes = pool.purposes[item];
            int more = pool.days[purposes & ~covered];
            boolean counts = newOnesCount && pool.isNew[item];
            int left = last ? 0 : open[next] & ~(covered | purposes);
            int own = more * DAY - price * pool.seconds[item];
            boolean better = own + pool.days[left] * DAY > best;
            if (better && (more > 0 || !stays) && !(counts && fresh == 0)) {
                int then = 0;
                if (!last) {
                    short[] memory = counts ? memory(next, free - 1, fresh - 1) : after;
                    then = of(memory, next, free - 1, counts ? fresh - 1 : fresh, (covered | purposes) & open[next]);
                }
                if (then != NONE) {
                    best = Math.max(best, Math.max(then + own, LEAST));
                }
            }
        }
        return best;
    }

    private short[] memory(int stage, int free, int fresh) {
        int counted = newOnesCount ? Math.min(fresh, free) : 0;
        int slot = (stage * STEPS + free) * STEPS + counted;
        short[] memory = known[slot];
        if (memory == null) {
            memory = new short[open[stage] + 1];
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
