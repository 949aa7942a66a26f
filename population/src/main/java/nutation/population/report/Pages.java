package nutation.population.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.population.check.Row;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Tally;
import nutation.population.outcomes.Outcomes;

/// The pages there are.
public final class Pages {
    private Pages() {}

    /// Real diaries.
    ///
    /// @param facts how it came about
    public static Page outcomes(Outcomes outcomes, Map<String, String> facts) {
        Long people = outcomes.people();
        List<String> notes = new ArrayList<>(List.of(Words.of("outcomes.small")));
        if (!outcomes.left().isEmpty()) {
            notes.add(Words.of("outcomes.left", outcomes.left().size()));
        }
        return new Page(
                Words.of("outcomes.title"),
                Words.of("outcomes.lead", people == null ? Words.of("few") : Show.whole(people)),
                notes,
                facts,
                Chapters.of(outcomes));
    }

    /// Simulated people.
    public static Page simulated(Tally tally, Map<String, String> facts) {
        return new Page(
                Words.of("simulated.title"),
                Words.of("simulated.lead", Show.whole(tally.people())),
                List.of(),
                facts,
                Chapters.of(Outcomes.of(tally)));
    }

    /// Two or more rule sets on the same people: a part for each measure, a line for each rule set.
    public static Page trial(List<Arm> arms, Map<String, String> facts) {
        List<Section> sections = new ArrayList<>();
        for (Measure each : Arm.MEASURES) {
            sections.add(difference(each, arms));
        }
        long people = arms.getFirst().compared().differences().people();
        return new Page(
                Words.of("trial.title"),
                Words.of("trial.lead", Show.whole(people), arms.getFirst().other()),
                List.of(Words.of("trial.note")),
                facts,
                sections);
    }

    private static Section difference(Measure measure, List<Arm> arms) {
        List<Intervals.Interval> intervals = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Arm each : arms) {
            Count difference = each.difference(measure);
            double from = difference.mean() - difference.margin();
            double to = difference.mean() + difference.margin();
            String shown = Show.mean(measure.scale(), difference);
            intervals.add(new Intervals.Interval(each.name(), difference.mean(), from, to, shown));
            rows.add(List.of(
                    each.name(),
                    Show.mean(measure.scale(), each.compared().one().tally().get(measure)),
                    Show.mean(measure.scale(), each.compared().other().tally().get(measure)),
                    shown,
                    Show.mean(measure.scale(), from) + ", " + Show.mean(measure.scale(), to)));
        }
        Chart chart = new Intervals(
                Words.of("chart.difference", Words.of(measure)), Words.of("less"), Words.of("more"), intervals);
        Table table = new Table(
                List.of(
                        Words.of("head.rules"),
                        Words.of("head.mean"),
                        arms.getFirst().other(),
                        Words.of("head.difference"),
                        Words.of("head.from-to")),
                rows);
        return new Section(Words.of(measure), Words.of("trial.words"), List.of(chart), table);
    }

    /// Published figures, and what the simulated people give.
    public static Page check(List<Row> found, Map<String, String> facts) {
        List<List<String>> rows = new ArrayList<>();
        for (Row each : found) {
            rows.add(List.of(
                    each.what(),
                    each.source(),
                    each.target(),
                    Show.decimals(each.least(), 2) + " to " + Show.decimals(each.most(), 2),
                    each.band(),
                    Show.decimals(each.result(), 2),
                    each.verdict()));
        }
        Table table = new Table(
                List.of("what", "source", "target", "band", "why", "result", "verdict").stream()
                        .map(each -> Words.of("head." + each))
                        .toList(),
                rows);
        long missed = found.stream().filter(each -> !each.reached()).count();
        Section section = new Section(
                Words.of("section.check"),
                Words.of("section.check.words", found.size(), missed),
                List.of(new Bands(Words.of("chart.check"), found)),
                table);
        return new Page(Words.of("check.title"), Words.of("check.lead"), List.of(), facts, List.of(section));
    }
}
