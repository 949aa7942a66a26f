package nutation.population.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A tally in the making: people are added one by one without anything being copied.
public final class Tallying {
    private final List<Sums> measures = new ArrayList<>();
    private final List<Sums> weekly = new ArrayList<>();
    private final SortedMap<UseSide, UseCount> uses = new TreeMap<>();
    private long people;
    private int weeks;

    /// Begins with nobody.
    public Tallying() {
        for (Measure _ : Measure.values()) {
            measures.add(new Sums(Measure.BINS));
        }
    }

    /// Adds a person.
    ///
    /// @throws IllegalArgumentException where the person is told of for another number of weeks than those before
    public Tallying add(PersonRow row) {
        begin(row);
        people++;
        for (Measure each : Measure.values()) {
            int value = row.get(each);
            if (value != PersonRow.ABSENT) {
                measures.get(each.ordinal()).add(value, each.bin(value));
            }
        }
        for (Weekly each : Weekly.values()) {
            for (int week = 0; week < weeks; week++) {
                int value = row.get(each, week);
                if (value != PersonRow.ABSENT) {
                    weekly.get(each.ordinal() * weeks + week).add(value, 0);
                }
            }
        }
        for (UseRow each : row.uses()) {
            uses.merge(UseSide.of(each), UseCount.of(each), UseCount::plus);
        }
        return this;
    }

    private void begin(PersonRow row) {
        if (people == 0) {
            weeks = row.weeks();
            for (int i = 0; i < Weekly.values().length * weeks; i++) {
                weekly.add(new Sums(0));
            }
        } else if (weeks != row.weeks()) {
            throw new IllegalArgumentException("Person " + row.id() + " is told of for " + row.weeks()
                    + " weeks, those before for " + weeks + ". Look at all for as many weeks.");
        }
    }

    /// Everybody who was added.
    public Tally done() {
        return new Tally(people, weeks, counts(measures), counts(weekly), new TreeMap<>(uses));
    }

    private static List<Count> counts(List<Sums> sums) {
        return sums.stream().map(Sums::count).toList();
    }

    /// One number over people.
    private static final class Sums {
        private final long[] bins;
        private long people;
        private long nonzero;
        private long sum;
        private long squares;
        private int least;
        private int most;

        Sums(int bins) {
            this.bins = new long[bins];
        }

        void add(int value, int bin) {
            least = people == 0 ? value : Math.min(least, value);
            most = people == 0 ? value : Math.max(most, value);
            people++;
            nonzero += value == 0 ? 0 : 1;
            sum = Math.addExact(sum, value);
            squares = Math.addExact(squares, (long) value * value);
            if (bins.length > 0) {
                bins[bin]++;
            }
        }

        Count count() {
            return new Count(people, nonzero, sum, squares, least, most, Bins.of(bins));
        }
    }
}
