package nutation.population.work;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// People by number: from the first to before another.
///
/// @param from the first
/// @param end after the last
public record Slice(long from, long end) implements Serializable {
    /// How many people.
    public long people() {
        return end - from;
    }

    /// So many people, from number 0 on, in slices of at most so many.
    public static List<Slice> all(long people, long each) {
        List<Slice> slices = new ArrayList<>();
        for (long from = 0; from < people; from += each) {
            slices.add(new Slice(from, Math.min(people, from + each)));
        }
        return List.copyOf(slices);
    }
}
