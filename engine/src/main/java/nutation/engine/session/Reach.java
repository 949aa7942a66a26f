package nutation.engine.session;

import java.util.Arrays;
import nutation.engine.catalogue.Start;

/// What it takes at least to cover so many days overdue from a point in a session on: seconds, and changes of
/// position less tolerance. Bounds, both for themselves, never too high.
///
/// As in [Potential] nothing is known of exercises that come twice. What is not needed for the days is filled up with
/// the best tolerance that there is.
final class Reach {
    /// So many days cannot be reached.
    static final int NEVER = Memory.UNKNOWN + 1;

    /// Tolerance and a change of position weigh this much; see [#tie].
    private static final int CHANGE = 1024;

    private static final int STEPS = Composer.MOST + 1;
    private static final int SECTIONS = Section.CLOSING.ordinal();
    private static final int POSITIONS = Start.values().length;
    private static final int DAYS = Waiting.MOST * Overdue.MOST + 1;
    private static final int SECONDS = 1 << 14;
    private static final int LEAST = -8 * CHANGE;

    private final Pool pool;
    private final Shape shape;
    private final Potential potential;
    private final int newAllowed;
    private final int wanted;
    private final int[] filling = new int[STEPS];
    private final int[][] atMost = new int[SECTIONS][STEPS];
    private final int[][] choices = new int[SECTIONS][];
    private final Memory memory = new Memory();

    /// @param wanted days overdue to be covered in all
    Reach(Pool pool, Shape shape, Potential potential, Request request, int wanted) {
        this.pool = pool;
        this.shape = shape;
        this.potential = potential;
        this.newAllowed = request.newAllowed();
        this.wanted = wanted;
        for (int section = 0; section < SECTIONS; section++) {
            choices[section] = shape.has(section) ? pool.best(section, this::quicker, this::preferred) : new int[0];
            for (int free = 0; free < request.most(); free++) {
                atMost[section][free] = potential.of(section, free, newAllowed, 0) >> Potential.DAY_BITS;
            }
        }
        int[] best = pool.tolerance.clone();
        Arrays.sort(best);
        for (int i = 1; i < STEPS; i++) {
            int next = i <= best.length ? Math.max(0, best[best.length - i]) : 0;
            filling[i] = filling[i - 1] + next;
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
    /// @param closing the position of the closing stretch, or [Path#NONE]
    int of(int section, int free, int covered, int at, int closing) {
        return missing(section, free, covered, Math.max(0, wanted - pool.days[covered]), at, closing);
    }

    private int missing(int section, int free, int covered, int days, int at, int closing) {
        int ahead = potential.of(section, free, newAllowed, covered);
        if (ahead == Potential.NONE || ahead < days * Potential.DAY) {
            return NEVER;
        }
        int matters = covered & potential.open(section);
        int key = ((((matters * DAYS + days) * STEPS + free) * SECTIONS + section) * POSITIONS + at) * (POSITIONS + 1)
                + closing
                + 1;
        int known = memory.get(key);
        if (known != Memory.UNKNOWN) {
            return known;
        }
        int result = workOut(section, free, matters, days, at, closing);
        memory.put(key, result);
        return result;
    }

    static int seconds(int reach) {
        return reach & SECONDS - 1;
    }

    static int tieOf(int reach) {
        return (reach >> 14) + LEAST;
    }

    private int workOut(int section, int free, int covered, int days, int at, int closing) {
        if (days == 0 && section == shape.last()) {
            boolean moves = closing != Path.NONE && closing != at;
            return pack(moves ? Pool.change(at, closing) : 0, filling[free] - (moves ? CHANGE : 0));
        }
        int seconds = SECONDS;
        int tie = NEVER;
        for (int next = section; next < SECTIONS; next++) {
            if (shape.follows(section, next)) {
                for (int item : choices[next]) {
                    int purposes = pool.purposes[item];
                    int more = pool.days[purposes & ~covered];
                    if (days - more <= atMost[next][free - 1] && (next != section || more > 0)) {
                        int to = pool.start[item];
                        int still = Math.max(0, days - more);
                        int then = missing(next, free - 1, covered | purposes, still, to, closing);
                        if (then != NEVER) {
                            seconds = Math.min(seconds, seconds(then) + pool.seconds[item] + Pool.change(at, to));
                            tie = Math.max(tie, tieOf(then) + pool.tolerance[item] - (at == to ? 0 : CHANGE));
                        }
                    }
                }
            }
        }
        return tie == NEVER ? NEVER : pack(seconds, tie);
    }

    private static int pack(int seconds, int tie) {
        return tie - LEAST << 14 | seconds;
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
