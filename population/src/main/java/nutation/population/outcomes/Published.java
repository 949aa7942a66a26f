package nutation.population.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.population.measure.Bins;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Measure.Scale;
import nutation.population.measure.Tally;
import nutation.population.measure.UseCount;
import nutation.population.measure.UseSide;
import nutation.population.measure.Weekly;
import nutation.population.outcomes.Outcomes.Amount;
import nutation.population.outcomes.Outcomes.Hurting;
import nutation.population.outcomes.Outcomes.Share;
import org.jspecify.annotations.Nullable;

/// What may be shown of real people.
final class Published {
    /// What is counted within what: the rest must not tell of few either.
    private static final Map<Measure, List<Measure>> PARTS = Map.of(
            Measure.FULL_SESSIONS, List.of(Measure.SESSIONS),
            Measure.PAINFUL_SESSIONS, List.of(Measure.SESSIONS),
            Measure.UNQUIET_SESSIONS, List.of(Measure.SESSIONS),
            Measure.RED_EVENTS, List.of(Measure.SESSIONS, Measure.PAINFUL_SESSIONS, Measure.ADVERSE_EVENTS),
            Measure.SERIOUS_EVENTS, List.of(Measure.ALARMS),
            Measure.MISSED_ALARMS, List.of(Measure.ALARMS));

    private Published() {}

    /// One cell of several that add up.
    private record Cell(int number, long people) {}

    /// What was done of a use on a side.
    private record UseCell(UseSide use, UseCount count) {}

    /// Leaves out what tells of fewer than 10 people, or would by subtraction.
    ///
    /// @param left diaries of which nothing was counted
    static Outcomes of(Tally tally, Counting counting, List<String> left) {
        List<Amount> amounts = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        SortedMap<Measure, List<@Nullable Long>> bins = new TreeMap<>();
        for (Measure each : Measure.values()) {
            Count count = tally.get(each);
            if (each.scale() == Scale.YES) {
                shares.add(share(each, count, tally.people()));
            } else {
                Amount amount = amount(each.column(), count, tally.people());
                amounts.add(nested(each, counting) ? amount.hidden() : amount);
                bins.put(each, bins(count.bins(), tally.people() - count.people()));
            }
        }
        SortedMap<Weekly, List<Amount>> weekly = new TreeMap<>();
        for (Weekly each : Weekly.values()) {
            weekly.put(each, weeks(each, tally));
        }
        return new Outcomes(
                shown(tally.people()),
                List.copyOf(left),
                List.copyOf(amounts),
                List.copyOf(shares),
                bins,
                weekly,
                uses(tally.uses(), counting));
    }

    private static @Nullable Long shown(long people) {
        return Small.may(people) ? people : null;
    }

    /// Of few people nothing is shown; where it happened to few, or to all but few, it is not said to how many, and
    /// where
    /// to few, not how often.
    private static Amount amount(String name, Count count, long all) {
        boolean tells = Small.may(count.people()) && Small.may(count.nonzero());
        return new Amount(
                name,
                Small.may(count.people()) && Small.may(all - count.people()) ? count.people() : null,
                tells ? count : null,
                tells && Small.may(count.people() - count.nonzero()) ? count.nonzero() : null);
    }

    /// Whether a measure is part of another that is shown, and what is left of that one tells of few.
    private static boolean nested(Measure part, Counting counting) {
        for (Measure whole : PARTS.getOrDefault(part, List.of())) {
            if (!Small.may(counting.rest(whole, part))) {
                return true;
            }
        }
        return false;
    }

    /// The weeks of a measure. Where they add up to a number that is shown, a week that is left out takes others with
    /// it, until at least 10 people are in one of them.
    private static List<Amount> weeks(Weekly weekly, Tally tally) {
        List<Amount> weeks = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int week = 0; week < tally.weeks(); week++) {
            Count count = tally.get(weekly, week);
            weeks.add(amount(weekly.column(week + 1), count, tally.people()));
            cells.add(new Cell(week, Small.may(count.people()) ? count.nonzero() : count.people()));
        }
        if (weekly == Weekly.PAIN) {
            return List.copyOf(weeks);
        }
        Small.leftOut(
                        cells,
                        Cell::people,
                        some -> some.stream().mapToLong(Cell::people).max().orElse(0))
                .forEach(each ->
                        weeks.set(each.number(), weeks.get(each.number()).hidden()));
        return List.copyOf(weeks);
    }

    private static Share share(Measure measure, Count count, long all) {
        List<@Nullable Long> shown = shown(List.of(count.sum(), count.people() - count.sum(), all - count.people()));
        return new Share(measure, shown.get(0), shown.get(1), shown.get(2));
    }

    /// @param without people who have no number: they are a cell too, that is not listed
    private static List<@Nullable Long> bins(Bins bins, long without) {
        List<Long> cells = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            cells.add(bins.get(i));
        }
        cells.add(without);
        List<@Nullable Long> shown = shown(cells);
        return shown.subList(0, bins.size());
    }

    private static List<@Nullable Long> shown(List<Long> people) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            cells.add(new Cell(i, people.get(i)));
        }
        List<Cell> out = Small.leftOut(
                cells,
                Cell::people,
                some -> some.stream().mapToLong(Cell::people).sum());
        List<@Nullable Long> shown = new ArrayList<>();
        for (Cell each : cells) {
            shown.add(out.contains(each) ? null : Long.valueOf(each.people()));
        }
        return shown;
    }

    private static List<Hurting> uses(SortedMap<UseSide, UseCount> uses, Counting counting) {
        List<UseCell> cells = new ArrayList<>();
        uses.forEach((use, count) -> cells.add(new UseCell(use, count)));
        List<UseCell> out = Small.leftOut(
                cells,
                each -> each.count().people(),
                some -> counting.together(some.stream().map(UseCell::use).toList()));
        List<Hurting> all = new ArrayList<>();
        for (UseCell each : cells) {
            all.add(out.contains(each) ? new Hurting(each.use(), null, null, null, null) : hurting(each));
        }
        return List.copyOf(all);
    }

    private static Hurting hurting(UseCell cell) {
        UseCount count = cell.count();
        boolean tells = Small.may(count.hurt()) && Small.may(count.people() - count.hurt());
        Long painful = count.painful() + count.red() + count.numb();
        return new Hurting(
                cell.use(), count.people(), tells ? count.hurt() : null, count.sets(), tells ? painful : null);
    }
}
