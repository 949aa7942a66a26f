package nutation.bench;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/// A figure that must not be passed (verification.md, "Fast and small").
///
/// @param benchmark the end of its name
/// @param days the length of the diary, empty where there is none
/// @param percentile which of the times counts; 0 for their mean
/// @param micros the bar
record Bar(String what, String benchmark, String days, int percentile, int micros) {
    private static final List<Bar> ALL = List.of(
            new Bar("a day from 90 days, from scratch", "DayBenchmark.fromScratch", "90", 0, 500),
            new Bar("a day from 90 days, one day added", "DayBenchmark.oneDayAdded", "90", 0, 20),
            new Bar("composing a session, 99th percentile", "ComposeBenchmark.compose", "", 99, 100));

    /// A line for each result that has a bar.
    static List<String> lines(Iterable<RunResult> results) {
        return ALL.stream()
                .flatMap(bar -> java.util.stream.StreamSupport.stream(results.spliterator(), false)
                        .filter(bar::isOf)
                        .map(bar::line))
                .toList();
    }

    private boolean isOf(RunResult result) {
        BenchmarkParams params = result.getParams();
        String length = params.getParamsKeys().contains("days") ? params.getParam("days") : "";
        return params.getBenchmark().endsWith(benchmark) && length.equals(days);
    }

    private String line(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        double figure = percentile == 0 ? times.getMean() : times.getPercentile(percentile);
        return String.format(
                Locale.ROOT,
                "%-40s %8.1f us of %4d us: %5.2f of the bar%s",
                what,
                figure,
                micros,
                figure / micros,
                figure > micros ? " (too slow)" : "");
    }
}
