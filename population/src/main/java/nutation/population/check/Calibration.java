package nutation.population.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.ProgrammeChoice;
import nutation.population.life.Lives;
import nutation.population.life.RuleSet;
import nutation.population.person.Parameter;
import nutation.population.person.Parameters;

/// Holds the simulated people against published figures (`population.md`). Each row has a band that follows from the
/// study itself where it can: the interval that it prints, or that its numbers give.
public final class Calibration {
    private static final int YEAR = 52;
    private static final int TRIAL = 12;
    private static final int PLACEBO_TRIAL = 8;
    private static final int NULL_TRIAL_PEOPLE = 88;
    private static final int WEEKS_A_TENTH = 100;

    /// Who is taken into a trial like that of Toelle 2019: pain of 3 to 7 (choice, to begin with its mean and
    /// spread).
    private static final int TAKEN_FROM = 3_000;

    private static final int TAKEN_TO = 7_000;

    private final Parameters parameters;
    private final Catalogue catalogue = Compiled.catalogue();
    private final long seed;
    private final int people;
    private final List<Row> rows = new ArrayList<>();

    private Calibration(Parameters parameters, long seed, int people) {
        this.parameters = parameters;
        this.seed = seed;
        this.people = people;
    }

    /// All rows.
    ///
    /// @param people how many live with the app; those who do not are ten times as many
    public static List<Row> of(Parameters parameters, long seed, int people) {
        Calibration calibration = new Calibration(parameters, seed, people);
        calibration.byItself();
        calibration.withTheApp();
        calibration.fromPaper();
        return List.copyOf(calibration.rows);
    }

    /// The rows of those who live without the app: quick.
    public static List<Row> withoutTheApp(Parameters parameters, long seed, int people) {
        Calibration calibration = new Calibration(parameters, seed, people);
        calibration.byItself();
        calibration.fromPaper();
        return List.copyOf(calibration.rows);
    }

    private Cohort follow(RuleSet rules, int many, int weeks) {
        return Cohort.of(Lives.under(rules, parameters), seed, many, weeks);
    }

    private void row(String what, String source, String target, double least, double most, String band, double is) {
        rows.add(new Row(what, source, target, least, most, band, is));
    }

    /// How pain goes by itself.
    private void byItself() {
        Cohort year = follow(RuleSet.nothing(catalogue), people * 10, YEAR);
        String source = "Menezes Costa 2012";
        String band = "its 95 % interval";
        row(
                "pain at the start",
                source,
                "5.1",
                4.4,
                5.9,
                band,
                year.numbers(Followed::start).mean());
        row(
                "at 6 weeks, untreated",
                source,
                "3.3",
                2.9,
                3.8,
                band,
                week(year, 6).mean());
        row("at 26 weeks", source, "2.6", 2.0, 3.3, band, week(year, 26).mean());
        row("at 52 weeks", source, "2.3", 1.6, 3.0, band, week(year, 52).mean());
        String texts = "Leboeuf-Yde 2015";
        String choice = "6 of 100 on each side (choice; its abstract gives no number of people)";
        double low = year.percent(each -> each.dailyWeeks() <= WEEKS_A_TENTH);
        double high = year.percent(each -> each.dailyWeeks() > 9 * WEEKS_A_TENTH);
        row("bothered daily in 0-10 % of weeks, % of people", texts, "31", 25, 37, choice, low);
        row("bothered daily in 91-100 % of weeks, % of people", texts, "25", 19, 31, choice, high);
        double most = 0;
        for (int tenth = 1; tenth < 9; tenth++) {
            int from = tenth * WEEKS_A_TENTH;
            most = Math.max(most, year.percent(each -> within(each.dailyWeeks(), from)));
        }
        row(
                "the most in any tenth between them",
                texts,
                "U-shape",
                0,
                Math.min(low, high),
                "fewer than at either end",
                most);
    }

    private static boolean within(int value, int from) {
        return value > from && value <= from + WEEKS_A_TENTH;
    }

    private void withTheApp() {
        Cohort all = follow(RuleSet.coached(catalogue, ProgrammeChoice.OWN), people, TRIAL);
        Cohort taken = all.where(each -> each.start() >= TAKEN_FROM && each.start() <= TAKEN_TO);
        Cohort stayed = taken.where(each -> each.stopped() < 0);
        String source = "Toelle 2019";
        String mean = "1.96 x SD / square root of 50 (101 people in two arms)";
        String spread = "95 % interval of an SD of 50 people";
        row(
                "app trial: pain at the start",
                source,
                "5.10",
                4.80,
                5.40,
                mean,
                stayed.numbers(Followed::start).mean());
        row(
                "app trial: SD of pain at the start",
                source,
                "1.07",
                0.89,
                1.33,
                spread,
                stayed.numbers(Followed::start).deviation());
        row(
                "at 12 weeks, who stayed",
                source,
                "2.70",
                2.28,
                3.12,
                mean,
                week(stayed, TRIAL).mean());
        row(
                "SD of pain at 12 weeks, who stayed",
                source,
                "1.51",
                1.26,
                1.88,
                spread,
                week(stayed, TRIAL).deviation());
        row(
                "given up by 12 weeks, %",
                "Costa 2023",
                "15.7 to 34.3",
                16,
                35,
                "from one arm to the other",
                all.percent(each -> each.stopped() >= 0));
        ToIntFunction<Followed> aWeek = each -> each.sessions() * 7000 / each.days();
        Numbers weekly = all.where(each -> each.days() >= 14).numbers(aWeek);
        row(
                "sessions a week, while with it",
                "Huber 2018",
                "1.99 to 3.15",
                1.99,
                3.15,
                "from one version to the other",
                weekly.mean());
        row(
                "SD of sessions a week",
                "Huber 2018",
                "1.61 to 1.72",
                1.4,
                1.9,
                "0.2 on each side (choice)",
                weekly.deviation());
        Cohort completed = all.where(each -> each.stopped() < 0);
        double bias = lastKnown(all).mean() - week(completed, TRIAL).mean();
        row(
                "last known of all above that of who stayed, at 12 weeks",
                "Huber 2017",
                "1.15 (3.75 and 2.6)",
                0.2,
                1.5,
                "above 0 and not more than there (choice)",
                bias);
        double events = all.percent(each -> each.events() > 0);
        Cohort without = follow(RuleSet.nothing(catalogue), people, TRIAL);
        row(
                "signs of something serious, with app to without",
                "Niemeijer 2020",
                "0.96",
                0.90,
                1.02,
                "its 95 % interval",
                all.percent(Followed::serious) / Math.max(1e-9, without.percent(Followed::serious)));
        row(
                "worse days in 12 weeks, % of people with app",
                "Niemeijer 2020", "common", 30, 90, "NNTH 6 (4-11): common", events);
    }

    /// The last week told of: that in which somebody gave up, or the last of all.
    private static Numbers lastKnown(Cohort cohort) {
        return cohort.numbers(each -> each.week(each.stopped() < 0 ? TRIAL : Math.max(1, each.stopped() / 7)));
    }

    private void fromPaper() {
        int many = people * 5;
        Cohort nothing = follow(RuleSet.nothing(catalogue), many, TRIAL);
        Cohort watched =
                follow(RuleSet.asWritten(catalogue, ProgrammeChoice.A3, RuleSet.Setting.SUPERVISED), many, TRIAL);
        Cohort home = follow(RuleSet.asWritten(catalogue, ProgrammeChoice.A3, RuleSet.Setting.HOME), many, TRIAL);
        row(
                "watched, everybody comes: less pain than with placebo at 8 weeks",
                "Costa 2009",
                "0.9",
                0.5,
                1.3,
                "0.4 on each side (choice; it prints -0.01 to 1.8)",
                -watched.minus(nothing, week(PLACEBO_TRIAL)).mean());
        row(
                "alone at home: less pain than without at 12 weeks",
                "Gutke 2010",
                "no difference",
                -0.3,
                0.3,
                "a seventh of 2 points, the least real change (choice)",
                -home.minus(nothing, week(TRIAL)).mean());
        List<Numbers[]> trials = home.trials(nothing, NULL_TRIAL_PEOPLE, week(TRIAL));
        double nulls =
                trials.stream().filter(each -> !each[0].differs(each[1])).count() * 100.0 / Math.max(1, trials.size());
        row(
                "trials of 88 people at home that find no difference, %",
                "Gutke 2010", "found none", 85, 100, "by chance alone 95 (choice)", nulls);
        double risk = watched.percent(each -> each.events() > 0) / nothing.percent(each -> each.events() > 0);
        row(
                "risk of worse days in 12 weeks, watched to without",
                "Niemeijer 2020",
                "1.19",
                1.09,
                1.30,
                "its 95 % interval",
                risk);
        row(
                "something serious behind it at the start, %",
                "Finucane 2020", "1 to 4", 1, 4, "as published", parameters.of(Parameter.SERIOUS_AT_START) / 10.0);
    }

    private static ToIntFunction<Followed> week(int week) {
        return each -> each.week(week);
    }

    private static Numbers week(Cohort cohort, int week) {
        return cohort.numbers(week(week));
    }
}
