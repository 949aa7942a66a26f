package nutation.server.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// Counts and times, by route and by kind of answer. No figure has a person, a device or an address.
public final class Figures implements AutoCloseable {
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;
    private final @Nullable PrometheusMeterRegistry prometheus;
    private final @Nullable JvmGcMetrics collections;

    private Figures(MeterRegistry meters, @Nullable PrometheusMeterRegistry prometheus) {
        this.meters = meters;
        this.prometheus = prometheus;
        this.collections = prometheus == null ? null : new JvmGcMetrics();
    }

    /// Figures that somebody reads.
    public static Figures kept() {
        PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Figures figures = new Figures(prometheus, prometheus);
        figures.process();
        return figures;
    }

    /// Where nobody asks for figures none are kept.
    public static Figures none() {
        return new Figures(new CompositeMeterRegistry(), null);
    }

    private void process() {
        new JvmMemoryMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        if (collections != null) {
            collections.bindTo(meters);
        }
    }

    /// A request that was answered.
    void request(String method, String route, int status, Duration took) {
        Timer.builder("nutation.requests")
                .description("Requests, by route and status")
                .tag("method", method)
                .tag("route", route)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(STEPS)
                .register(meters)
                .record(took);
    }

    /// A line of an upload, by what became of it.
    public void line(String status) {
        meters.counter("nutation.lines", "status", status).increment();
    }

    /// Requests that are worked on now.
    public void underWay(IntSupplier number) {
        Gauge.builder("nutation.requests.under.way", number, IntSupplier::getAsInt)
                .strongReference(true)
                .register(meters);
    }

    /// All of them as Prometheus reads them; empty where none are kept.
    String text() {
        return prometheus == null ? "" : prometheus.scrape();
    }

    @Override
    public void close() {
        if (collections != null) {
            collections.close();
        }
        meters.close();
    }
}
