package nutation.population.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Measure.Scale;
import nutation.population.measure.Weekly;
import nutation.population.outcomes.Outcomes;
import nutation.population.outcomes.Outcomes.Amount;
import nutation.population.outcomes.Outcomes.Hurting;
import nutation.population.outcomes.Outcomes.Share;
import org.jspecify.annotations.Nullable;

/// The parts of a page about people, real or simulated.
final class Chapters {
    private static final double WORST_PAIN = 10;
    private static final int PER_DAYS = 100;
    private static final int MOST_USES = 20;

    /// A share of fewer people says little.
    private static final int FEWEST = 30;

    private static final List<Measure> DONE = List.of(
            Measure.DAYS,
            Measure.SESSIONS,
            Measure.FULL_SESSIONS,
            Measure.PLANNED_SESSIONS,
            Measure.ADHERENCE,
            Measure.LAST_SESSION_DAY,
            Measure.MINUTES,
            Measure.AEROBIC_MINUTES,
            Measure.SETS,
            Measure.USES,
            Measure.RUNGS,
            Measure.DOSE);

    private static final List<Measure> CHANGE =
            List.of(Measure.READ_DATES, Measure.PAIN_FIRST, Measure.PAIN_LAST, Measure.PAIN_FALL);

    private static final List<Measure> SAFETY = List.of(
            Measure.WORSE_DAYS,
            Measure.RAISED_DATES,
            Measure.PAINFUL_SESSIONS,
            Measure.UNQUIET_SESSIONS,
            Measure.RED_EVENTS,
            Measure.ADVERSE_EVENTS,
            Measure.SERIOUS_EVENTS,
            Measure.ALARMS,
            Measure.MISSED_ALARMS,
            Measure.DAYS_TO_LOCK,
            Measure.HELD_DATES);

    /// What happens, and is drawn; days are not.
    private static final List<Measure> EVENTS = List.of(
            Measure.PAINFUL_SESSIONS,
            Measure.UNQUIET_SESSIONS,
            Measure.RED_EVENTS,
            Measure.ADVERSE_EVENTS,
            Measure.SERIOUS_EVENTS,
            Measure.ALARMS,
            Measure.MISSED_ALARMS);

    private static final List<Measure> REVIEWS =
            List.of(Measure.REVIEWS_V1, Measure.REVIEWS_V2, Measure.REVIEWS_V3, Measure.REVIEWS_V4, Measure.REVIEWS_V5);

    private final Outcomes outcomes;

    private Chapters(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    static List<Section> of(Outcomes outcomes) {
        Chapters chapters = new Chapters(outcomes);
        return List.of(
                chapters.pain(),
                chapters.change(),
                chapters.done(),
                chapters.safety(),
                chapters.reviews(),
                chapters.uses());
    }

    private Section pain() {
        List<List<String>> rows = new ArrayList<>();
        List<Amount> pain = weeks(Weekly.PAIN);
        List<Amount> raised = weeks(Weekly.RAISED);
        for (int week = 0; week < pain.size(); week++) {
            Count count = pain.get(week).count();
            Count up = raised.get(week).count();
            rows.add(List.of(
                    String.valueOf(week + 1),
                    shown(pain.get(week).people()),
                    count == null ? hidden() : Show.mean(Scale.TENTHS, count),
                    count == null ? hidden() : Show.mean(Scale.TENTHS, count.deviation()),
                    up == null ? hidden() : Show.mean(Scale.WHOLE, up)));
        }
        Course.Line line = new Course.Line(
                Words.of("head.mean"),
                pain.stream().map(each -> tenths(each, Count::mean)).toList(),
                pain.stream().map(each -> tenths(each, Count::deviation)).toList());
        Chart chart = new Course(Words.of("chart.pain"), Words.of("head.week"), WORST_PAIN, List.of(line));
        return section("pain", List.of(chart), table(rows, "week", "people", "pain", "deviation", "raised"));
    }

    private Section done() {
        List<Double> means = weeks(Weekly.SESSIONS).stream()
                .map(each -> each.count() == null ? Double.NaN : each.count().mean())
                .toList();
        double most = Math.max(
                2,
                Math.ceil(means.stream()
                        .filter(Double::isFinite)
                        .mapToDouble(each -> each)
                        .max()
                        .orElse(1)));
        Course.Line line = new Course.Line(Words.of("head.sessions"), means, List.of());
        Chart chart = new Course(Words.of("chart.sessions"), Words.of("head.week"), most, List.of(line));
        List<List<String>> rows = new ArrayList<>(amounts(DONE));
        share(Measure.DROPPED_OUT, rows);
        return section("done", List.of(chart), table(rows, "measure", "people", "mean", "deviation"));
    }

    private Section change() {
        List<Bars.Bar> bars = new ArrayList<>();
        List<@Nullable Long> bins = Objects.requireNonNull(outcomes.bins().get(Measure.PAIN_LAST));
        long all =
                bins.stream().filter(Objects::nonNull).mapToLong(each -> each).sum();
        for (int bin = 0; bin < bins.size(); bin++) {
            Long people = bins.get(bin);
            double share = people == null || all == 0 ? Double.NaN : 100.0 * people / all;
            String name = bin == bins.size() - 1 ? String.valueOf(bin) : bin + "–" + (bin + 1);
            bars.add(new Bars.Bar(name, share, people == null ? hidden() : Show.decimals(share, 1) + " %", 1));
        }
        List<List<String>> rows = new ArrayList<>(amounts(CHANGE));
        share(Measure.RESPONDED, rows);
        Chart chart = new Bars(Words.of("chart.pain-last"), bars);
        return section("change", List.of(chart), table(rows, "measure", "people", "mean", "deviation"));
    }

    private Section safety() {
        Count days = amount(Measure.DAYS).count();
        List<Bars.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Measure each : SAFETY) {
            Amount amount = amount(each);
            if (each == Measure.WORSE_DAYS && Long.valueOf(0).equals(amount.people())) {
                continue; // real people's are not known
            }
            Count count = amount.count();
            double per = count == null || days == null ? Double.NaN : PER_DAYS * (double) count.sum() / days.sum();
            String shown = Double.isFinite(per) ? Show.decimals(per, 3) : hidden();
            if (EVENTS.contains(each)) {
                bars.add(new Bars.Bar(Words.of(each), per, shown, each == Measure.MISSED_ALARMS ? 2 : 1));
            }
            rows.add(List.of(
                    Words.of(each),
                    count == null ? hidden() : Show.whole(count.sum()),
                    shown,
                    shown(amount.affected())));
        }
        Chart chart = new Bars(Words.of("chart.adverse"), bars);
        return section("safety", List.of(chart), table(rows, "measure", "total", "per", "affected"));
    }

    private Section reviews() {
        List<Bars.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Measure each : REVIEWS) {
            Amount amount = amount(each);
            Count count = amount.count();
            String shown = count == null ? hidden() : Show.whole(count.sum());
            bars.add(new Bars.Bar(Words.of(each), count == null ? Double.NaN : count.sum(), shown, 1));
            rows.add(List.of(Words.of(each), shown, shown(amount.affected())));
        }
        return section(
                "reviews",
                List.of(new Bars(Words.of("chart.reviews"), bars)),
                table(rows, "measure", "total", "affected"));
    }

    private Section uses() {
        List<Hurting> uses = outcomes.uses().stream()
                .sorted(Comparator.comparingDouble((Hurting each) -> -share(each)))
                .toList();
        List<Bars.Bar> bars = uses.stream()
                .filter(each -> share(each) >= 0 && each.people() != null && each.people() >= FEWEST)
                .limit(MOST_USES)
                .map(each -> new Bars.Bar(
                        name(each) + ", " + side(each), share(each), Show.decimals(share(each), 1) + " %", 1))
                .toList();
        List<List<String>> rows = uses.stream()
                .map(each -> List.of(
                        name(each),
                        side(each),
                        shown(each.people()),
                        shown(each.hurt()),
                        share(each) < 0 ? hidden() : Show.decimals(share(each), 1) + " %",
                        shown(each.sets()),
                        shown(each.painful())))
                .toList();
        return section(
                "uses",
                List.of(new Bars(Words.of("chart.uses"), bars)),
                table(rows, "exercise", "side", "people", "hurt", "hurt-share", "sets", "painful"));
    }

    /// Percent of the people whom it hurt; below 0 where that is left out.
    private static double share(Hurting hurting) {
        Long hurt = hurting.hurt();
        Long people = hurting.people();
        return hurt == null || people == null || people == 0 ? -1 : 100.0 * hurt / people;
    }

    /// The exercise, and its use where it has more than the main one.
    private static String name(Hurting hurting) {
        String use = hurting.use().use();
        String exercise = hurting.use().exercise().replace('-', ' ');
        return use.equals("main") ? exercise : exercise + " (" + use.replace('-', ' ') + ")";
    }

    private static String side(Hurting hurting) {
        return Words.of("side." + hurting.use().side().code());
    }

    private List<List<String>> amounts(List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure each : measures) {
            Amount amount = amount(each);
            Count count = amount.count();
            rows.add(List.of(
                    Words.of(each),
                    shown(amount.people()),
                    count == null ? hidden() : Show.mean(each.scale(), count),
                    count == null ? hidden() : Show.mean(each.scale(), count.deviation())));
        }
        return rows;
    }

    /// A line for each answer that anybody gave.
    private void share(Measure measure, List<List<String>> rows) {
        Share share = outcomes.shares().stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
        Long yes = share.yes();
        Long no = share.no();
        boolean known = yes != null && no != null && yes + no > 0;
        rows.add(List.of(
                Words.of(measure) + ": " + Words.of("yes"),
                shown(yes),
                known ? Show.decimals(100.0 * or0(yes) / (or0(yes) + or0(no)), 1) + " %" : "–",
                ""));
        rows.add(List.of(Words.of(measure) + ": " + Words.of("no"), shown(no), "", ""));
        rows.add(List.of(Words.of(measure) + ": " + Words.of("unknown"), shown(share.unknown()), "", ""));
    }

    private static long or0(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private List<Amount> weeks(Weekly weekly) {
        return Objects.requireNonNull(outcomes.weekly().get(weekly));
    }

    private Amount amount(Measure measure) {
        return outcomes.amounts().stream()
                .filter(each -> each.name().equals(measure.column()))
                .findFirst()
                .orElseThrow();
    }

    private static double tenths(Amount amount, ToDoubleFunction<Count> of) {
        return amount.count() == null ? Double.NaN : of.applyAsDouble(amount.count()) / 10;
    }

    private static String shown(@Nullable Long people) {
        return people == null ? hidden() : Show.whole(people);
    }

    private static String hidden() {
        return Words.of("hidden");
    }

    private static Section section(String key, List<Chart> charts, Table table) {
        return new Section(Words.of("section." + key), Words.of("section." + key + ".words"), charts, table);
    }

    private static Table table(List<List<String>> rows, String... heads) {
        return new Table(
                List.of(heads).stream().map(each -> Words.of("head." + each)).toList(), rows);
    }
}
