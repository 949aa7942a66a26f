package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Start;

/// A session while it is being composed: what stands in it so far, in playing order. What it adds up to is kept for
/// every length, so that going back is one step.
final class Path {
    private static final int STEPS = Composer.MOST + 1;
    private static final int WARM_UP = Section.WARM_UP.ordinal();
    private static final int CLOSING = Section.CLOSING.ordinal();

    private final Pool pool;
    private final int[] items = new int[STEPS];
    private final int[] sections = new int[STEPS];
    private final int[] at = new int[STEPS];
    private final int[] seconds = new int[STEPS];
    private final int[] covered = new int[STEPS];
    private final int[] changes = new int[STEPS];
    private final int[] tolerance = new int[STEPS];
    private final int[] fresh = new int[STEPS];

    /// How many of each exercise stand in it, under the number of its first use.
    private final int[] uses;

    private int length;

    /// Nothing yet, standing.
    Path(Pool pool) {
        this.pool = pool;
        this.uses = new int[pool.size];
        this.at[0] = Start.STANDING.ordinal();
    }

    /// Adds an exercise at the end.
    void place(int item, int section) {
        int now = length++;
        items[now] = item;
        sections[now] = section;
        uses[pool.exercise[item]]++;
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
        uses[pool.exercise[items[length]]]--;
    }

    int length() {
        return length;
    }

    /// The section of the last exercise, the first section where there is none.
    int section() {
        return length == 0 ? WARM_UP : sections[length - 1];
    }

    int at() {
        return at[length];
    }

    /// Seconds so far.
    int seconds() {
        return seconds[length];
    }

    /// Seconds if this came next.
    int secondsWith(int item) {
        return seconds[length] + pool.seconds[item] + Pool.change(at[length], pool.start[item]);
    }

    int covered() {
        return covered[length];
    }

    /// Changes of position so far.
    int changes() {
        return changes[length];
    }

    int tolerance() {
        return tolerance[length];
    }

    /// How many of them were never attempted.
    int fresh() {
        return fresh[length];
    }

    /// Whether this candidate stands in it.
    boolean has(int item) {
        for (int i = 0; i < length; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    /// Whether this exercise may come once more: a warm-up use and a closing use may be of the same one.
    boolean free(int item, int section) {
        return uses[pool.exercise[item]] == 0 || section == CLOSING && warmedUpOtherwise(item);
    }

    /// Whether this item goes on in the position of the last one of its section, in ascending rank, or is the
    /// first of its section in its position. Of the orders that differ only in that, one is enough to find
    /// the best, as coming back to a position saves neither a change nor a second.
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

    /// What stands in it.
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            placed.add(new Placed(Section.values()[sections[i]], pool.candidates[items[i]]));
        }
        return placed;
    }

    private boolean warmedUpOtherwise(int item) {
        for (int i = 0; i < length; i++) {
            if (pool.exercise[items[i]] == pool.exercise[item] && (items[i] == item || sections[i] != WARM_UP)) {
                return false;
            }
        }
        return true;
    }
}
