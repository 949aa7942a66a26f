package nutation.population.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Which numbers are too small to be shown: a few people could be known by them. What is left out must not follow from
/// what is shown either.
final class Small {
    /// Fewer people than that are not told of.
    static final int FEWEST = 10;

    private Small() {}

    /// Whether a number of people may be shown: nobody, or 10 and more.
    static boolean may(long people) {
        return people == 0 || people >= FEWEST;
    }

    /// Of cells that add up to something that is shown, those to leave out: the small ones, and then the next smallest
    /// until at least two are left out that make 10 people together, so that no subtraction gives them back.
    ///
    /// @param people of one cell
    /// @param together how many different people are in several cells
    static <C> List<C> leftOut(List<C> cells, ToLongFunction<C> people, ToLongFunction<List<C>> together) {
        Predicate<C> small = each -> !may(people.applyAsLong(each));
        List<C> out = new ArrayList<>(cells.stream().filter(small).toList());
        List<C> next = new ArrayList<>(cells.stream()
                .filter(small.negate())
                .filter(each -> people.applyAsLong(each) > 0)
                .sorted(Comparator.comparingLong(people))
                .toList());
        while (!out.isEmpty() && !next.isEmpty() && (out.size() < 2 || together.applyAsLong(out) < FEWEST)) {
            out.add(next.removeFirst());
        }
        return out;
    }
}
