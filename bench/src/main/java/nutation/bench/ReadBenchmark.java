package nutation.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Line;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Reading the text of a diary of 90 days.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
    private String text = "";

    @Setup
    public void write() {
        text = WrittenDiary.text();
        System.out.println("# " + text.length() + " characters");
    }

    @Benchmark
    public List<Line> read() {
        return DiaryReader.read(text);
    }
}
