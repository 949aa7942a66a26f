package nutation.engine.session;

import java.util.Arrays;
import nutation.engine.catalogue.Start;

/// The candidates as the search sees them: sorted by name, numbered, everything about them a whole number.
final class Pool {
    private static final int[][] CHANGES = changes();

    final Candidate[] candidates;

    /// Their names, `exercise/use`.
    final String[] names;

    final int size;

    /// Seconds of the exercise and of getting ready for it.
    final int[] seconds;

    /// Sets of purposes, and the days overdue of every set ([Waiting]).
    final int[] purposes;

    final int[] days;
    final int[] tolerance;

    /// The seconds of the shortest 0, 1, 2, ... together, and the tolerance of the best.
    final int[] leastSeconds;

    final int[] mostTolerance;
    final int[] start;

    /// The number of the first candidate of the same exercise.
    final int[] exercise;

    final boolean[] isNew;

    /// How many are new.
    final int news;

    /// Sections as bits; nothing that is too long stands in one.
    private final int[] sections;

    /// @throws IllegalArgumentException if a use stands in the request twice
    Pool(Request request) {
        size = request.candidates().size();
        candidates = new Candidate[size];
        names = new String[size];
        sort(request);
        seconds = new int[size];
        purposes = new int[size];
        tolerance = new int[size];
        start = new int[size];
        exercise = new int[size];
        isNew = new boolean[size];
        sections = new int[size];
        Waiting waiting = new Waiting(candidates, request.overdue());
        days = waiting.days();
        Roles roles = Roles.in(request);
        int found = 0;
        for (int i = 0; i < size; i++) {
            Candidate each = candidates[i];
            seconds[i] = Script.GET_READY + Dose.seconds(each);
            purposes[i] = waiting.bits(i);
            tolerance[i] = each.tolerance();
            start[i] = each.start().ordinal();
            exercise[i] = i > 0 && sameExercise(each, candidates[i - 1]) ? exercise[i - 1] : i;
            isNew[i] = each.isNew();
            found += each.isNew() ? 1 : 0;
            sections[i] = roles.tooLong(each) ? 0 : roles.sections(each, names[i]);
        }
        news = found;
        leastSeconds = leastSeconds();
        mostTolerance = mostTolerance();
    }

    private int[] leastSeconds() {
        int[] sorted = seconds.clone();
        Arrays.sort(sorted);
        int[] sums = new int[Composer.MOST + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = i <= size ? sums[i - 1] + sorted[i - 1] : Integer.MAX_VALUE;
        }
        return sums;
    }

    private int[] mostTolerance() {
        int[] sorted = tolerance.clone();
        Arrays.sort(sorted);
        int[] sums = new int[Composer.MOST + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1] + (i <= size ? Math.max(0, sorted[size - i]) : 0);
        }
        return sums;
    }

    /// The candidates that may stand in a section, in this order.
    private int[] in(int[] order, int section) {
        int[] members = new int[size];
        int count = 0;
        for (int item : order) {
            if (fits(item, section)) {
                members[count++] = item;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /// Whether a candidate may stand in a section.
    boolean fits(int item, int section) {
        return (sections[item] >> section & 1) != 0;
    }

    /// Whether a candidate may stand in a section or in a later one.
    boolean fitsFrom(int item, int section) {
        return sections[item] >> section != 0;
    }

    /// Whether every section of a shape has a candidate.
    boolean canFill(Shape shape) {
        int filled = 0;
        for (int each : sections) {
            filled |= each;
        }
        return (shape.needed() & ~filled) == 0;
    }

    /// Seconds from one position to another.
    static int change(int from, int to) {
        return CHANGES[from][to];
    }

    /// All candidates by name.
    int[] byName() {
        return order(new int[size]);
    }

    /// All candidates in the order in which they are preferred to warm up.
    int[] byPreference() {
        int[] key = new int[size];
        for (int i = 0; i < size; i++) {
            key[i] = Roles.preference(names[i]);
        }
        return order(key);
    }

    /// All candidates, the most promising first: many days overdue, then tolerance.
    int[] byWorth() {
        int[] key = new int[size];
        for (int i = 0; i < size; i++) {
            key[i] = -(days[purposes[i]] << 8) - tolerance[i];
        }
        return order(key);
    }

    /// Candidates that were tolerated well, the best first.
    int[] byTolerance() {
        int[] key = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            key[i] = -tolerance[i];
            count += tolerance[i] > 0 ? 1 : 0;
        }
        return Arrays.copyOf(order(key), count);
    }

    /// The smallest key first, equal ones by name.
    private int[] order(int[] key) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            while (at > 0 && key[order[at - 1]] > key[i]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    /// Those that fit a section, in this order, without those for which another one stands in each of these ways.
    int[] best(int[] order, int section, Instead... ways) {
        int[] members = in(order, section);
        int[] kept = new int[members.length];
        int count = 0;
        for (int item : members) {
            boolean needed = false;
            for (Instead way : ways) {
                needed |= !replaced(members, item, way);
            }
            if (needed) {
                kept[count++] = item;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /// Whether another candidate is in every way that counts as good as this one, or better.
    interface Instead {
        boolean stands(int other, int item);
    }

    private static boolean replaced(int[] members, int item, Instead instead) {
        for (int other : members) {
            if (other != item && instead.stands(other, item) && (other < item || !instead.stands(item, other))) {
                return true;
            }
        }
        return false;
    }

    private void sort(Request request) {
        for (int i = 0; i < size; i++) {
            Candidate each = request.candidates().get(i);
            String name = each.ref();
            int at = i;
            while (at > 0 && names[at - 1].compareTo(name) >= 0) {
                if (names[at - 1].equals(name)) {
                    throw new IllegalArgumentException("Candidate " + name + " stands twice");
                }
                names[at] = names[at - 1];
                candidates[at] = candidates[at - 1];
                at--;
            }
            names[at] = name;
            candidates[at] = each;
        }
    }

    private static boolean sameExercise(Candidate one, Candidate other) {
        return one.use().exercise().equals(other.use().exercise());
    }

    private static int[][] changes() {
        Start[] all = Start.values();
        int[][] table = new int[all.length][all.length];
        for (Start from : all) {
            for (Start to : all) {
                table[from.ordinal()][to.ordinal()] = PositionChange.seconds(from, to);
            }
        }
        return table;
    }
}
