package nutation.population.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import nutation.population.measure.Bins;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Measure.Scale;
import nutation.population.measure.Tally;
import nutation.population.measure.UseCount;
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

    /// What is counted within what: the rest must not tell of few either.
    private static final Map<Measure, List<Measure>> PARTS = Map.of(
            Measure.FULL_SESSIONS, List.of(Measure.SESSIONS),
            Measure.PAINFUL_SESSIONS, List.of(Measure.SESSIONS),
            Measure.UNQUIET_SESSIONS, List.of(Measure.SESSIONS),
            Measure.RED_EVENTS, List.of(Measure.SESSIONS, Measure.PAINFUL_SESSIONS, Measure.ADVERSE_EVENTS),
            Measure.SERIOUS_EVENTS, List.of(Measure.ALARMS),
            Measure.MISSED_ALARMS, List.of(Measure.ALARMS));

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

    /// One cell of several that add up.
    private record Cell(int number, long people) {}

    /// What was done of a use on a side.
    private record UseCell(UseSide use, UseCount count) {}

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

    /// One line of JSON in whole amounts; null is what is left out.
    public String json() {
        return JsonObject.build()
                .with("people", json(people))
                .with("left", left)
                .with("amounts", JsonArray.of(amounts, Outcomes::json))
                .with(
                        "shares",
                        JsonArray.of(
                                shares,
                                each -> JsonObject.build()
                                        .with("name", each.measure().column())
                                        .with("yes", json(each.yes()))
                                        .with("no", json(each.no()))
                                        .with("unknown", json(each.unknown()))
                                        .done()))
                .with(
                        "weekly",
                        JsonArray.of(
                                weekly.values().stream().flatMap(List::stream).toList(), Outcomes::json))
                .with(
                        "uses",
                        JsonArray.of(
                                uses,
                                each -> JsonObject.build()
                                        .with("exercise", each.use().exercise())
                                        .with("use", each.use().use())
                                        .with("side", each.use().side().code())
                                        .with("people", json(each.people()))
                                        .with("hurt", json(each.hurt()))
                                        .with("sets", json(each.sets()))
                                        .with("painful", json(each.painful()))
                                        .done()))
                .done()
                .text();
    }

    private static JsonObject json(Amount amount) {
        Count count = amount.count();
        return JsonObject.build()
                .with("name", amount.name())
                .with("people", json(amount.people()))
                .with("sum", count == null ? json((Long) null) : json(count.sum()))
                .with("affected", json(amount.affected()))
                .done();
    }

    private static Json json(@Nullable Long value) {
        return value == null ? new JsonNull() : new JsonNumber(Math.toIntExact(value));
    }
}
