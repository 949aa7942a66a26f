package nutation.population.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nutation.engine.diary.Side;
import nutation.population.measure.Bins;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Tally;
import nutation.population.measure.UseCount;
import nutation.population.measure.UseSide;
import nutation.population.measure.Weekly;
import nutation.population.rows.Duck;
import nutation.population.rows.Parts;

/// Adds up the rows of people by SQL.
final class Counting {
    private final Duck duck;
    private final int weeks;

    private Counting(Duck duck, int weeks) {
        this.duck = duck;
        this.weeks = weeks;
    }

    /// Reads the parts into tables and counts them.
    static Counting of(Duck duck, Parts parts, int weeks) throws SQLException {
        duck.run("create table people as select * from " + parts.people(weeks));
        duck.run("create table uses as select * from " + parts.uses());
        List<String> widths = new ArrayList<>();
        for (Measure each : Measure.values()) {
            widths.add("('" + each.column() + "', " + each.width() + ")");
        }
        duck.run("create table widths as select * from (values " + String.join(", ", widths) + ") t(name, width)");
        return new Counting(duck, weeks);
    }

    /// How many different people did any of these.
    long together(List<UseSide> cells) {
        String all = cells.stream()
                .map(each -> "(" + Duck.text(each.exercise()) + ", " + Duck.text(each.use()) + ", "
                        + Duck.text(each.side().code()) + ")")
                .collect(Collectors.joining(", "));
        try {
            return duck.ask(
                            "select count(distinct person) from uses where (exercise, use, side) in (" + all + ")",
                            row -> row.getLong(1))
                    .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count the people of " + all, e);
        }
    }

    /// How many people have more of the whole than of its part.
    long rest(Measure whole, Measure part) {
        try {
            return duck.ask(
                            "select count(*) from people where " + whole.column() + " <> " + part.column(),
                            row -> row.getLong(1))
                    .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count " + whole + " without " + part, e);
        }
    }

    /// All people, before anything is left out: the same sums as of simulated ones, and never shown as they are.
    Tally counted() throws SQLException {
        long people =
                duck.ask("select count(*) from people", row -> row.getLong(1)).getFirst();
        Map<String, long[]> bins = bins();
        Map<String, Count> counts = new HashMap<>();
        Map<String, Measure> byColumn = new HashMap<>();
        for (Measure each : Measure.values()) {
            byColumn.put(each.column(), each);
        }
        duck.each(sql("numbers.sql"), row -> {
            String name = row.getString(1);
            Measure measure = byColumn.get(name);
            Bins distribution = Bins.of(bins.getOrDefault(name, new long[measure == null ? 0 : Measure.BINS]));
            counts.put(
                    name,
                    new Count(
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getInt(6),
                            row.getInt(7),
                            distribution));
        });
        List<Count> measures = new ArrayList<>();
        for (Measure each : Measure.values()) {
            measures.add(counts.getOrDefault(each.column(), Count.none(Measure.BINS)));
        }
        List<Count> weekly = new ArrayList<>();
        for (Weekly each : Weekly.values()) {
            for (int week = 1; week <= weeks; week++) {
                weekly.add(counts.getOrDefault(each.column(week), Count.none(0)));
            }
        }
        return new Tally(people, weeks, List.copyOf(measures), List.copyOf(weekly), uses());
    }

    private Map<String, long[]> bins() throws SQLException {
        Map<String, long[]> bins = new HashMap<>();
        duck.each(
                sql("bins.sql"),
                row -> bins.computeIfAbsent(row.getString(1), _ -> new long[Measure.BINS])[row.getInt(2)] =
                        row.getLong(3));
        return bins;
    }

    private SortedMap<UseSide, UseCount> uses() throws SQLException {
        Map<String, Side> sides = new HashMap<>();
        for (Side each : Side.values()) {
            sides.put(each.code(), each);
        }
        SortedMap<UseSide, UseCount> uses = new TreeMap<>();
        duck.each(
                sql("uses.sql"),
                row -> uses.put(
                        new UseSide(
                                row.getString(1),
                                row.getString(2),
                                Objects.requireNonNull(sides.get(row.getString(3)))),
                        new UseCount(
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9),
                                row.getLong(10))));
        return uses;
    }

    private static String sql(String file) {
        try (InputStream in = Counting.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
