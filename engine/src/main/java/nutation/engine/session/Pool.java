package nutation.engine.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nutation.engine.catalogue.Start;

/// The candidates as the search sees them: sorted by `exercise/use`, numbered, everything about them a whole number.
///
/// Purposes are bits, so that what a selection covers is one `or`; only those are counted for which somebody waits.
final class Pool {
    final List<Candidate> candidates;
    final int size;
    final int[] seconds;
    final int[] purposes;
    final int[] tolerance;
    final int[] start;
    final int[] exercise;
    final boolean[] isNew;
    final boolean[][] fits;

    /// Days overdue of every set of purposes.
    final int[] days;

    /// All numbers, by name; by the warm-up's order of preference, of those that warm up; the most promising first.
    final int[] byName;

    final int[] byPreference;
    final int[] byWorth;

    /// The place of each in [#byWorth].
    final int[] worthRank;

    private Pool(Request request, List<Candidate> sorted) {
        candidates = sorted;
        size = sorted.size();
        seconds = new int[size];
        purposes = new int[size];
        tolerance = new int[size];
        start = new int[size];
        exercise = new int[size];
        isNew = new boolean[size];
        fits = new boolean[Section.values().length][size];
        List<Overdue> waiting = waiting(request);
        for (int i = 0; i < size; i++) {
            Candidate each = sorted.get(i);
            seconds[i] = Script.GET_READY + Dose.seconds(each);
            purposes[i] = bits(each, waiting);
            tolerance[i] = each.tolerance();
            start[i] = each.start().ordinal();
            exercise[i] = sameExercise(i);
            isNew[i] = each.isNew();
            for (Section section : Section.values()) {
                fits[section.ordinal()][i] = Roles.fits(request.kind(), each, section)
                        && each.rung().totalSeconds() <= Roles.longest(request);
            }
        }
        days = days(waiting);
        byName = order(Comparator.naturalOrder(), i -> true);
        byPreference = order(
                Comparator.comparingInt(i -> Roles.preference(sorted.get(i))),
                i -> Roles.preference(sorted.get(i)) >= 0);
        byWorth = order(
                Comparator.<Integer>comparingInt(i -> -days[purposes[i]])
                        .thenComparingInt(i -> -tolerance[i])
                        .thenComparingInt(i -> seconds[i]),
                i -> true);
        worthRank = new int[size];
        for (int i = 0; i < size; i++) {
            worthRank[byWorth[i]] = i;
        }
    }

    private int[] order(Comparator<Integer> by, Predicate<Integer> which) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (which.test(i)) {
                numbers.add(i);
            }
        }
        numbers.sort(by);
        int[] order = new int[numbers.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = numbers.get(i);
        }
        return order;
    }

    /// Sorts and numbers the candidates of a request.
    ///
    /// @throws IllegalArgumentException if a use stands in it twice
    static Pool of(Request request) {
        List<Candidate> sorted = new ArrayList<>(request.candidates());
        sorted.sort(Comparator.comparing(Candidate::ref));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).ref().equals(sorted.get(i - 1).ref())) {
                throw new IllegalArgumentException("Candidate " + sorted.get(i).ref() + " stands twice");
            }
        }
        return new Pool(request, sorted);
    }

    /// Seconds from one candidate's position to another's.
    static int change(int from, int to) {
        return from == to ? 0 : CHANGES[from][to];
    }

    private static final int[][] CHANGES = changes();

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

    private int sameExercise(int i) {
        return i > 0
                        && candidates
                                .get(i)
                                .use()
                                .exercise()
                                .equals(candidates.get(i - 1).use().exercise())
                ? exercise[i - 1]
                : i;
    }

    private static List<Overdue> waiting(Request request) {
        List<Overdue> waiting = new ArrayList<>();
        for (Overdue each : request.overdue()) {
            if (each.days() > 0) {
                waiting.add(each);
            }
        }
        return waiting;
    }

    private static int bits(Candidate candidate, List<Overdue> waiting) {
        int bits = 0;
        for (int i = 0; i < waiting.size(); i++) {
            if (candidate.purposes().contains(waiting.get(i).purpose())) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    private static int[] days(List<Overdue> waiting) {
        int[] days = new int[1 << waiting.size()];
        for (int i = 0; i < waiting.size(); i++) {
            for (int set = 0; set < 1 << i; set++) {
                days[set | 1 << i] = days[set] + waiting.get(i).days();
            }
        }
        return days;
    }
}
