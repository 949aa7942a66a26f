package nutation.engine.session;

import nutation.engine.catalogue.Start;

/// What it takes at least to cover so many days overdue from a point in a session on: seconds, and changes of
/// position less tolerance. Bounds, both for themselves, never too high.
///
/// As in [Potential] nothing is known of exercises that come twice. What is not needed for the days is filled up with
/// the best tolerance that there is.
final class Reach {
    /// So many days cannot be reached.
    static final int NEVER = 0;

    /// What a change of position weighs beside tolerance, which never reaches it.
    private static final int CHANGE = 1024;

    /// Below every [#tie].
    private static final int LEAST = -8 * CHANGE;

    private static final int SECONDS_BITS = 14;
    private static final int STEPS = Composer.MOST + 1;
    private static final int POSITIONS = Start.values().length;
    private static final int DAYS = Waiting.MOST * Overdue.MOST + 1;

    private final Pool pool;
    private final Shape shape;
    private final Potential potential;
    private final int newAllowed;
    private final int wanted;
    private final int[][] choices = new int[Shape.SECTIONS][];
    private final Memory memory = new Memory();

    /// @param wanted days overdue to be covered in all
    Reach(Pool pool, Shape shape, Potential potential, Request request, int wanted) {
        this.pool = pool;
        this.shape = shape;
        this.potential = potential;
        this.newAllowed = request.newAllowed();
        this.wanted = wanted;
        int[] order = pool.byName();
        for (int section = 0; section < Shape.SECTIONS; section++) {
            choices[section] = pool.best(order, section, this::quicker, this::preferred);
        }
    }

    /// How two sessions that cover the same are compared: fewest changes of position, then tolerance; more is
    /// better.
    static int tie(int changes, int tolerance) {
        return tolerance - changes * CHANGE;
    }

    /// Seconds and [#tie] of what must still come, packed; [#NEVER] if so many days cannot be reached.
    ///
    /// @param at the position in which one is
    int of(int section, int free, int covered, int at) {
        return of(section, free, covered, Math.max(0, wanted - pool.days[covered]), at);
    }

    /// The seconds of a result.
    static int seconds(int reach) {
        return reach & (1 << SECONDS_BITS) - 1;
    }

    /// The [#tie] of a result.
    static int tieOf(int reach) {
        return (reach >> SECONDS_BITS) + LEAST;
    }

    /// @param days days overdue that are still wanted
    private int of(int section, int free, int covered, int days, int at) {
        if (free == 0) {
            return days == 0 && section == shape.last() ? pack(0, 0) : NEVER;
        }
        if (potential.of(section, free, newAllowed, covered) < days * Potential.DAY) {
            return NEVER;
        }
        int matters = covered & potential.open(section);
        int key = (((matters * DAYS + days) * STEPS + free) * Shape.SECTIONS + section) * POSITIONS + at;
        int known = memory.get(key);
        if (known != Memory.UNKNOWN) {
            return known;
        }
        int result = workOut(section, free, matters, days, at);
        memory.put(key, result);
        return result;
    }

    private int workOut(int section, int free, int covered, int days, int at) {
        if (days == 0 && section == shape.last()) {
            return pack(0, pool.mostTolerance[free]);
        }
        int seconds = Integer.MAX_VALUE;
        int tie = LEAST;
        for (int next = section; next < Shape.SECTIONS; next++) {
            if (shape.follows(section, next)) {
                for (int item : choices[next]) {
                    int purposes = pool.purposes[item];
                    int more = pool.days[purposes & ~covered];
                    if (next != section || more > 0) {
                        int to = pool.start[item];
                        int then = of(next, free - 1, covered | purposes, Math.max(0, days - more), to);
                        if (then != NEVER) {
                            seconds = Math.min(seconds, seconds(then) + pool.seconds[item] + Pool.change(at, to));
                            tie = Math.max(tie, tieOf(then) + pool.tolerance[item] - (at == to ? 0 : CHANGE));
                        }
                    }
                }
            }
        }
        return tie == LEAST ? NEVER : pack(seconds, tie);
    }

    private static int pack(int seconds, int tie) {
        return tie - LEAST << SECONDS_BITS | seconds;
    }

    private boolean quicker(int other, int item) {
        return covers(other, item) && pool.seconds[other] <= pool.seconds[item];
    }

    private boolean preferred(int other, int item) {
        return covers(other, item) && pool.tolerance[other] >= pool.tolerance[item];
    }

    private boolean covers(int other, int item) {
        return pool.start[other] == pool.start[item] && (pool.purposes[item] & ~pool.purposes[other]) == 0;
    }
}
