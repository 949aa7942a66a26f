package nutation.population.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Measure.Scale;
import nutation.population.measure.Tally;
import nutation.population.measure.UseSide;
import nutation.population.measure.Weekly;
import org.jspecify.annotations.Nullable;

/// The outcomes of a service as they may be shown: null stands for what is left out because it tells of fewer than 10
/// people, or would by subtraction.
///
/// @param people who were counted, or null
/// @param left diaries of which nothing was counted, with the reason
/// @param amounts how much of everything
/// @param shares yes, no and not known
/// @param bins how many people in each bin
/// @param weekly by week, the first being 0
/// @param uses which use hurts on which side
public record Outcomes(
        @Nullable Long people,
        List<String> left,
        List<Amount> amounts,
        List<Share> shares,
        SortedMap<Measure, List<@Nullable Long>> bins,
        SortedMap<Weekly, List<Amount>> weekly,
        List<Hurting> uses) {

    /// How much of something.
    ///
    /// @param name of its column
    /// @param people who have it, or null
    /// @param count from which mean and spread follow, or null
    /// @param affected people in whom it is not 0, or null
    public record Amount(
            String name,
            @Nullable Long people,
            @Nullable Count count,
            @Nullable Long affected) {
        Amount hidden() {
            return new Amount(name, people, null, null);
        }
    }

    /// How many people, by answer.
    public record Share(
            Measure measure,
            @Nullable Long yes,
            @Nullable Long no,
            @Nullable Long unknown) {}

    /// How often a use hurt on a side.
    ///
    /// @param people who did it, or null
    /// @param hurt whom it ever hurt, or null
    /// @param sets how often it was done, or null
    /// @param painful of these, how often it hurt, or null
    public record Hurting(
            UseSide use,
            @Nullable Long people,
            @Nullable Long hurt,
            @Nullable Long sets,
            @Nullable Long painful) {}

    /// Of simulated people, of whom everything may be shown.
    public static Outcomes of(Tally tally) {
        List<Amount> amounts = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        SortedMap<Measure, List<@Nullable Long>> bins = new TreeMap<>();
        for (Measure each : Measure.values()) {
            Count count = tally.get(each);
            if (each.scale() == Scale.YES) {
                shares.add(new Share(each, count.sum(), count.people() - count.sum(), tally.people() - count.people()));
            } else {
                amounts.add(new Amount(each.column(), count.people(), count, count.nonzero()));
                bins.put(
                        each,
                        IntStream.range(0, count.bins().size())
                                .mapToObj(bin -> count.bins().get(bin))
                                .toList());
            }
        }
        SortedMap<Weekly, List<Amount>> weekly = new TreeMap<>();
        for (Weekly each : Weekly.values()) {
            weekly.put(
                    each,
                    IntStream.range(0, tally.weeks())
                            .mapToObj(week -> {
                                Count count = tally.get(each, week);
                                return new Amount(each.column(week + 1), count.people(), count, count.nonzero());
                            })
                            .toList());
        }
        List<Hurting> uses = new ArrayList<>();
        tally.uses()
                .forEach((use, count) -> uses.add(new Hurting(
                        use,
                        count.people(),
                        count.hurt(),
                        count.sets(),
                        count.painful() + count.red() + count.numb())));
        return new Outcomes(tally.people(), List.of(), amounts, shares, bins, weekly, uses);
    }

    /// One line of JSON in whole numbers; null is what is left out.
    public String json() {
        return OutcomesJson.text(this);
    }
}
