package nutation.population.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nutation.population.measure.Count;
import nutation.population.measure.Measure;
import nutation.population.measure.Tally;
import nutation.population.measure.UseCount;
import nutation.population.measure.Weekly;

/// The sums as tables, each as CSV and as Parquet: `sums` (a line for each measure and week) and `uses`.
public final class Tables {
    private Tables() {}

    /// Writes them.
    public static void write(Tally tally, Path folder) throws SQLException {
        try (Duck duck = Duck.open(folder)) {
            duck.run("set threads = 1");
            write(duck, folder, "sums", sums(tally));
            write(duck, folder, "uses", uses(tally));
        }
    }

    private static void write(Duck duck, Path folder, String name, String csv) throws SQLException {
        Path file = folder.resolve(name + ".csv");
        try {
            Files.writeString(file, csv);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        duck.run("copy (select * from read_csv(" + Duck.text(file.toString()) + ", header = true)) to "
                + Duck.text(folder.resolve(name + ".parquet").toString()) + " (format parquet)");
    }

    private static String sums(Tally tally) {
        StringBuilder out = new StringBuilder("name,people,nonzero,sum,squares,least,most\n");
        for (Measure each : Measure.values()) {
            line(out, each.column(), tally.get(each));
        }
        for (Weekly each : Weekly.values()) {
            for (int week = 0; week < tally.weeks(); week++) {
                line(out, each.column(week + 1), tally.get(each, week));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, Count count) {
        out.append(name).append(',').append(count.people()).append(',').append(count.nonzero());
        out.append(',').append(count.sum()).append(',').append(count.squares());
        out.append(',').append(count.least()).append(',').append(count.most()).append('\n');
    }

    private static String uses(Tally tally) {
        StringBuilder out = new StringBuilder("exercise,use,side,people,hurt,sets,painful,red,numb,rungs\n");
        tally.uses()
                .forEach((use, count) -> line(
                        out.append(use.exercise())
                                .append(',')
                                .append(use.use())
                                .append(',')
                                .append(use.side().code()),
                        count));
        return out.toString();
    }

    private static void line(StringBuilder out, UseCount count) {
        out.append(',').append(count.people()).append(',').append(count.hurt());
        out.append(',').append(count.sets()).append(',').append(count.painful());
        out.append(',').append(count.red()).append(',').append(count.numb());
        out.append(',').append(count.rungs()).append('\n');
    }
}
