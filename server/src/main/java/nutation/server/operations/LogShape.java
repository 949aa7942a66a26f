package nutation.server.operations;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.Map;
import java.util.Objects;
import nutation.server.settings.Logs;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Gives the log the shape that the settings say. Without settings it is as `logback.xml` says.
public final class LogShape {
    private static final String LINES = LogShape.class.getName() + ".lines";

    private LogShape() {}

    public static void apply(Logs logs) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(RequestRecord.LOG_NAME).setLevel(logs.requests() ? Level.INFO : Level.OFF);
            Appender<ILoggingEvent> appender =
                    context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("STDERR");
            if (appender instanceof OutputStreamAppender<ILoggingEvent> stream
                    && logs.ecs() != stream.getEncoder() instanceof StructuredLogEncoder) {
                stream.stop();
                stream.setEncoder(logs.ecs() ? ecs(context, stream.getEncoder()) : lines(context));
                stream.start();
            }
        }
    }

    /// The encoder of `logback.xml`, kept while the other is in its place.
    @SuppressWarnings("unchecked")
    private static Encoder<ILoggingEvent> lines(LoggerContext context) {
        return (Encoder<ILoggingEvent>) Objects.requireNonNull(context.getObject(LINES));
    }

    /// Boot's own encoder. Messages and traces of exceptions are left out: they could hold what a person wrote;
    /// an incident logs its own trace, of classes and places only.
    private static StructuredLogEncoder ecs(LoggerContext context, Encoder<ILoggingEvent> lines) {
        context.putObject(LINES, lines);
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "log",
                        Map.of(
                                "logging.structured.ecs.service.name",
                                "nutation",
                                "logging.structured.json.exclude",
                                "error.message,error.stack_trace")));
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return encoder;
    }
}
