package nutation.population.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.trial.Compared;

/// One rule set against another, on the same people.
///
/// @param name of the first
/// @param other against which
/// @param compared what came of it
public record Arm(String name, String other, Compared compared) {
    /// What is compared, in the order in which it is told.
    static final List<Measure> MEASURES = List.of(
            Measure.MISSED_ALARMS,
            Measure.DAYS_TO_LOCK,
            Measure.WORSE_DAYS,
            Measure.RED_EVENTS,
            Measure.PAINFUL_SESSIONS,
            Measure.ADVERSE_EVENTS,
            Measure.SESSIONS,
            Measure.MINUTES,
            Measure.DOSE,
            Measure.PAIN_FALL);

    /// What each person had more under the first than under the other.
    Count difference(Measure measure) {
        return compared.differences().get(measure);
    }

    /// A line for each measure: both means, and the difference with its 95 % interval.
    public String words() {
        return name + " against " + other + ", "
                + Show.whole(compared.differences().people()) + " people\n"
                + MEASURES.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Measure each) {
        Count difference = difference(each);
        return String.format(
                Locale.ROOT,
                "  %-52s %10s %10s  difference %9s (%s to %s)",
                Words.of(each),
                Show.mean(each.scale(), compared.one().tally().get(each)),
                Show.mean(each.scale(), compared.other().tally().get(each)),
                Show.mean(each.scale(), difference),
                Show.mean(each.scale(), difference.mean() - difference.margin()),
                Show.mean(each.scale(), difference.mean() + difference.margin()));
    }

    /// One line of JSON in whole numbers: of each difference the people, the sum and the sum of squares.
    public String json() {
        String all = MEASURES.stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "{\"name\":\"%s\",\"people\":%d,\"sum\":%d,\"squares\":%d}",
                        each.column(),
                        difference(each).people(),
                        difference(each).sum(),
                        difference(each).squares()))
                .collect(Collectors.joining(","));
        return "{\"rules\":\"" + name + "\",\"against\":\"" + other + "\",\"sums\":\""
                + compared.differences().hash() + "\",\"differences\":[" + all + "]}";
    }
}
