package nutation.population.measure;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Many people in whole numbers: sums, so that it does not matter who is counted where, when, or in which order.
///
/// @param people how many
/// @param weeks how many weeks are told of
/// @param measures a count for each [Measure], in their order
/// @param weekly a count for each week of each [Weekly]
/// @param uses by exercise, use and side
public record Tally(long people, int weeks, List<Count> measures, List<Count> weekly, SortedMap<UseSide, UseCount> uses)
        implements Serializable {

    /// Of nobody: changes nothing when it is added.
    public static Tally none() {
        return new Tallying().done();
    }

    /// The count of a measure.
    public Count get(Measure measure) {
        return measures.get(measure.ordinal());
    }

    /// The count of a week, the first being 0.
    public Count get(Weekly measure, int week) {
        return weekly.get(measure.ordinal() * weeks + week);
    }

    /// With the people of another: `a.plus(b)` is `b.plus(a)`, and brackets do not matter.
    ///
    /// @throws IllegalArgumentException where the two tell of different numbers of weeks
    public Tally plus(Tally other) {
        if (people == 0 || other.people == 0) {
            return people == 0 ? other : this;
        }
        if (weeks != other.weeks) {
            throw new IllegalArgumentException("People of " + weeks + " weeks and of " + other.weeks
                    + " cannot be added. Look at both for as many weeks.");
        }
        SortedMap<UseSide, UseCount> all = new TreeMap<>(uses);
        other.uses.forEach((key, count) -> all.merge(key, count, UseCount::plus));
        return new Tally(people + other.people, weeks, plus(measures, other.measures), plus(weekly, other.weekly), all);
    }

    private static List<Count> plus(List<Count> one, List<Count> other) {
        List<Count> sums = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).plus(other.get(i)));
        }
        return List.copyOf(sums);
    }

    /// The canonical text: the same people always give the same bytes.
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("people ").append(people).append('\n');
        out.append("weeks ").append(weeks).append('\n');
        for (Measure each : Measure.values()) {
            out.append(each.column()).append(' ');
            get(each).write(out);
        }
        for (Weekly each : Weekly.values()) {
            for (int week = 0; week < weeks; week++) {
                out.append(each.column(week + 1)).append(' ');
                get(each, week).write(out);
            }
        }
        uses.forEach((key, count) -> write(out.append(key), count));
        return out.toString();
    }

    private static void write(StringBuilder out, UseCount count) {
        out.append(' ').append(count.people()).append(' ').append(count.hurt());
        out.append(' ').append(count.sets()).append(' ').append(count.painful());
        out.append(' ').append(count.red()).append(' ').append(count.numb());
        out.append(' ').append(count.rungs()).append('\n');
    }

    /// SHA-256 of the canonical text, in hexadecimal.
    public String hash() {
        try {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
