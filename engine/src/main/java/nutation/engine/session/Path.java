package nutation.engine.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nutation.engine.catalogue.Start;

/// A session while it is being composed: what stands in it so far in playing order, and the closing stretch, fixed
/// from the beginning. What it adds up to is kept for every length, so that going back is one step.
final class Path {
    /// No closing stretch.
    static final int NONE = -1;

    private static final int STEPS = Composer.MOST + 1;
    private static final int WARM_UP = Section.WARM_UP.ordinal();

    private final Pool pool;
    private final int[] items = new int[STEPS];
    private final int[] sections = new int[STEPS];
    private final int[] at = new int[STEPS];
    private final int[] seconds = new int[STEPS];
    private final int[] covered = new int[STEPS];
    private final int[] changes = new int[STEPS];
    private final int[] tolerance = new int[STEPS];
    private final int[] fresh = new int[STEPS];
    private final boolean[] used;
    private int length;
    private int closing = NONE;

    Path(Pool pool) {
        this.pool = pool;
        this.used = new boolean[pool.size];
    }

    /// Starts anew, standing, with this closing stretch or [#NONE].
    void begin(int last) {
        boolean none = last == NONE;
        closing = last;
        length = 0;
        Arrays.fill(used, false);
        at[0] = Start.STANDING.ordinal();
        seconds[0] = none ? 0 : pool.seconds[last];
        covered[0] = none ? 0 : pool.purposes[last];
        tolerance[0] = none ? 0 : pool.tolerance[last];
        fresh[0] = !none && pool.isNew[last] ? 1 : 0;
    }

    /// Adds an exercise at the end.
    void place(int item, int section) {
        int now = length++;
        items[now] = item;
        sections[now] = section;
        used[pool.exercise[item]] = true;
        at[length] = pool.start[item];
        seconds[length] = seconds[now] + pool.seconds[item] + Pool.change(at[now], at[length]);
        covered[length] = covered[now] | pool.purposes[item];
        changes[length] = at[now] == at[length] ? changes[now] : changes[now] + 1;
        tolerance[length] = tolerance[now] + pool.tolerance[item];
        fresh[length] = pool.isNew[item] ? fresh[now] + 1 : fresh[now];
    }

    /// Takes the last one away.
    void back() {
        length--;
        used[pool.exercise[items[length]]] = false;
    }

    int length() {
        return length;
    }

    /// Exercises in all, the closing stretch too.
    int exercises() {
        return closing == NONE ? length : length + 1;
    }

    /// The section of the last exercise, the first section where there is none.
    int section() {
        return length == 0 ? WARM_UP : sections[length - 1];
    }

    int at() {
        return at[length];
    }

    int closing() {
        return closing;
    }

    /// The position of the closing stretch, or [#NONE].
    int closingAt() {
        return closing == NONE ? NONE : pool.start[closing];
    }

    /// Seconds so far, with the closing stretch, but not with the way to it.
    int seconds() {
        return seconds[length];
    }

    /// Seconds if this came next, with the closing stretch and the shortest way to it.
    int secondsWith(int item) {
        int next = seconds[length] + pool.seconds[item] + Pool.change(at[length], pool.start[item]);
        return closing == NONE ? next : next + Pool.change(pool.start[item], pool.start[closing]);
    }

    int covered() {
        return covered[length];
    }

    /// Changes of position so far.
    int changes() {
        return changes[length];
    }

    /// Changes of position in all, if nothing but the closing stretch comes.
    int changesInAll() {
        return closing == NONE || at[length] == pool.start[closing] ? changes[length] : changes[length] + 1;
    }

    int tolerance() {
        return tolerance[length];
    }

    /// How many of them were never attempted.
    int fresh() {
        return fresh[length];
    }

    /// Whether this exercise may come once more: a warm-up use and a closing use may be of the same one.
    boolean free(int item, int section) {
        if (used[pool.exercise[item]]) {
            return false;
        }
        return closing == NONE
                || pool.exercise[closing] != pool.exercise[item]
                || section == WARM_UP && item != closing;
    }

    /// Whether this item goes on in the position of the last one of its section, in ascending rank, or is the
    /// first of its section in its position. Of the orders that differ only in that, one is enough to find
    /// the best, as visiting a position twice saves neither a change nor a second.
    boolean tidy(int item, int section, int[] rank) {
        int last = length - 1;
        if (last < 0 || sections[last] != section) {
            return true;
        }
        if (pool.start[item] == at[length]) {
            return rank[item] > rank[items[last]];
        }
        for (int i = last; i >= 0 && sections[i] == section; i--) {
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
            placed.add(new Placed(Section.values()[sections[i]], pool.candidates[items[i]]));
        }
        if (closing != NONE) {
            placed.add(new Placed(Section.CLOSING, pool.candidates[closing]));
        }
        return placed;
    }
}
