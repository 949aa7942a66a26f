package nutation.engine.session;

import java.util.Arrays;

/// What can still be gained at best from a point in a session: a bound that ignores minutes, positions and sides.
///
/// A recursion over purposes instead of exercises: candidates that cover the same or less than another of the same
/// section count once, so that few sets of purposes are ever met. Results are kept.
final class Ahead {
    /// Nothing whole can be reached from here.
    static final int NONE = -1;

    private static final Section[] SECTIONS = {Section.WARM_UP, Section.MOBILITY, Section.STRENGTH};

    private final Shape shape;
    private final int[] days;
    private final int[][] choices = new int[SECTIONS.length][];
    private final short[][] known = new short[SECTIONS.length * (Composer.MOST + 1)][];

    Ahead(Pool pool, Shape shape) {
        this.shape = shape;
        this.days = pool.days;
        for (Section section : SECTIONS) {
            choices[section.ordinal()] = shape.has(section) ? widest(pool, section) : new int[0];
        }
    }

    /// Days overdue that at most `free` more exercises can add after a last one in `section`, or [#NONE].
    int gain(int section, int free, int covered) {
        int slot = section * (Composer.MOST + 1) + free;
        short[] memory = known[slot];
        if (memory == null) {
            memory = new short[days.length];
            known[slot] = memory;
        } else if (memory[covered] != 0) {
            return memory[covered] - 2;
        }
        int best = mayStop(section) ? 0 : NONE;
        if (free > 0) {
            for (int next = section; next < SECTIONS.length; next++) {
                if (mayFollow(section, next)) {
                    best = Math.max(best, step(section, next, free, covered));
                }
            }
        }
        memory[covered] = (short) (best + 2);
        return best;
    }

    private int step(int section, int next, int free, int covered) {
        int best = NONE;
        for (int choice : choices[next]) {
            int more = days[choice & ~covered];
            if (more > 0 || next != section) {
                int then = gain(next, free - 1, covered | choice);
                if (then != NONE) {
                    best = Math.max(best, more + then);
                }
            }
        }
        return best;
    }

    private boolean mayStop(int section) {
        return shape.light() || section == (shape.strength() ? 2 : shape.mobility() ? 1 : 0);
    }

    /// Mobility, where the shape has it, is not skipped.
    private boolean mayFollow(int section, int next) {
        return !(shape.mobility() && section == 0 && next == 2);
    }

    private static int[] widest(Pool pool, Section section) {
        int[] found = new int[pool.size];
        int count = 0;
        boolean[] fits = pool.fits[section.ordinal()];
        for (int i = 0; i < pool.size; i++) {
            if (fits[i] && !covered(found, count, pool.purposes[i])) {
                count = keepWider(found, count, pool.purposes[i]);
                found[count++] = pool.purposes[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean covered(int[] found, int count, int purposes) {
        for (int i = 0; i < count; i++) {
            if ((purposes & ~found[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int keepWider(int[] found, int count, int purposes) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if ((found[i] & ~purposes) != 0) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }
}
