package nutation.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nutation.catalogue.composing.Requests;
import nutation.engine.fixtures.Draws;
import nutation.engine.session.Composer;
import nutation.engine.session.Composition;
import nutation.engine.session.Request;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Composing one session exactly from the real catalogue; the requests are those that Choco was asked too.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComposeBenchmark {
    private static final long SEED = 7227;

    private final List<Request> requests = IntStream.range(0, 500)
            .mapToObj(number -> Requests.draw(Draws.of(SEED).split(number)))
            .toList();

    private int next;

    @Benchmark
    public Composition compose() {
        next = (next + 1) % requests.size();
        return Composer.compose(requests.get(next));
    }
}
