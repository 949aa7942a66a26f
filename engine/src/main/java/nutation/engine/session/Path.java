package nutation.engine.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nutation.engine.catalogue.Start;

/// A session while it is being composed: what stands in it so far in playing order, and the closing stretch, fixed from
/// the beginning. What it adds up to is kept for every length, so that going back is one step.
final class Path {
    /// No closing stretch.
    static final int NONE = -1;

    private static final int STEPS = Composer.MOST + 1;

    private final Pool pool;
    private final int[] items = new int[STEPS];
    private final int[] sections = new int[STEPS];
    private final int[] count = new int[Section.values().length];
    private final boolean[] used;

    private final int[] at = new int[STEPS];
    private final int[] seconds = new int[STEPS];
    private final int[] covered = new int[STEPS];
    private final int[] changes = new int[STEPS];
    private final int[] tolerance = new int[STEPS];
    private final int[] fresh = new int[STEPS];
    private int length;
    private int closing = NONE;

    Path(Pool pool) {
        this.pool = pool;
        this.used = new boolean[pool.size];
    }

    /// Starts anew, standing, with this closing stretch or [#NONE].
    void begin(int last) {
        closing = last;
        length = 0;
        Arrays.fill(count, 0);
        Arrays.fill(used, false);
        at[0] = Start.STANDING.ordinal();
        changes[0] = 0;
        seconds[0] = last == NONE ? 0 : pool.seconds[last];
        covered[0] = last == NONE ? 0 : pool.purposes[last];
        tolerance[0] = last == NONE ? 0 : pool.tolerance[last];
        fresh[0] = last != NONE && pool.isNew[last] ? 1 : 0;
    }

    void place(int item, int section) {
        int now = length;
        items[now] = item;
        sections[now] = section;
        used[pool.exercise[item]] = true;
        count[section]++;
        length++;
        at[length] = pool.start[item];
        seconds[length] = seconds[now] + pool.seconds[item] + Pool.change(at[now], pool.start[item]);
        covered[length] = covered[now] | pool.purposes[item];
        changes[length] = changes[now] + (at[now] == pool.start[item] ? 0 : 1);
        tolerance[length] = tolerance[now] + pool.tolerance[item];
        fresh[length] = fresh[now] + (pool.isNew[item] ? 1 : 0);
    }

    void back() {
        length--;
        count[sections[length]]--;
        used[pool.exercise[items[length]]] = false;
    }

    int length() {
        return length;
    }

    int closing() {
        return closing;
    }

    /// Exercises in all, the closing stretch too.
    int exercises() {
        return length + (closing == NONE ? 0 : 1);
    }

    int in(Section section) {
        return count[section.ordinal()];
    }

    /// The section of the last exercise, the first section where there is none.
    int section() {
        return length == 0 ? 0 : sections[length - 1];
    }

    int at() {
        return at[length];
    }

    /// Seconds so far with the closing stretch and the way to it.
    int seconds() {
        return seconds[length] + (closing == NONE ? 0 : Pool.change(at[length], pool.start[closing]));
    }

    /// Seconds if this came next.
    int secondsWith(int item) {
        int next = seconds[length] + pool.seconds[item] + Pool.change(at[length], pool.start[item]);
        return next + (closing == NONE ? 0 : Pool.change(pool.start[item], pool.start[closing]));
    }

    int covered() {
        return covered[length];
    }

    /// Changes of position so far with the one to the closing stretch.
    int changes() {
        return changes[length] + (closing == NONE || at[length] == pool.start[closing] ? 0 : 1);
    }

    int tolerance() {
        return tolerance[length];
    }

    int fresh() {
        return fresh[length];
    }

    /// Whether this exercise may come once more: a warm-up use and a closing use may be of the same one.
    boolean free(int item, int section) {
        boolean closes = closing != NONE && pool.exercise[closing] == pool.exercise[item];
        return !used[pool.exercise[item]] && (!closes || section == Section.WARM_UP.ordinal() && item != closing);
    }

    /// Whether this item goes on where the last one of the section was done, in ascending order, or is the first of
    /// this section in its position: of the orders that differ only within a position one is enough to find the best.
    boolean tidy(int item, int section, int[] rank) {
        if (length == 0 || sections[length - 1] != section) {
            return true;
        }
        if (pool.start[item] == at[length]) {
            return rank[item] > rank[items[length - 1]];
        }
        for (int i = length - 1; i >= 0 && sections[i] == section; i--) {
            if (pool.start[items[i]] == pool.start[item]) {
                return false;
            }
        }
        return true;
    }

    /// What stands in it, with the closing stretch.
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            placed.add(new Placed(Section.values()[sections[i]], pool.candidates.get(items[i])));
        }
        if (closing != NONE) {
            placed.add(new Placed(Section.CLOSING, pool.candidates.get(closing)));
        }
        return placed;
    }
}
