package nutation.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nutation.catalogue.Compiled;
import nutation.catalogue.rules.Diaries;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A day from a parsed diary.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DayBenchmark {
    /// How long the diary is; ten times as long shows whether the time grows with the days.
    @Param({"90", "900"})
    public int days;

    private Catalogue catalogue = Compiled.catalogue();
    private List<Entry> entries = List.of();
    private List<Entry> lastDay = List.of();
    private History untilThen = History.of(List.of());
    private int date;

    @Setup
    public void write() {
        entries = Diaries.steady(days);
        date = entries.getLast().at().date();
        lastDay = entries.stream().filter(each -> each.at().date() == date).toList();
        untilThen = History.of(entries.subList(0, entries.size() - lastDay.size()));
        System.out.println("# " + days + " days, " + entries.size() + " entries, the last day " + lastDay.size());
    }

    @Benchmark
    public Day fromScratch() {
        return Coach.day(catalogue, History.of(entries), date);
    }

    @Benchmark
    public Day oneDayAdded() {
        return Coach.day(catalogue, untilThen.withAll(lastDay), date);
    }
}
