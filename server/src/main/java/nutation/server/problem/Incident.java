package nutation.server.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A fault of ours: logged under an id that the answer names.
///
/// Only classes and places of the code are logged. The messages of exceptions are not: they may hold what a person
/// wrote.
public final class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int MOST_FRAMES = 60;

    private Incident() {}

    /// Logs the fault and gives the problem to answer with.
    public static Problem of(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.error("Incident {}: {}", id, trace(fault));
        return Problem.of(
                ProblemType.INCIDENT,
                "This did not work because of a fault of ours. Try again: the same entries sent twice do no harm. If it"
                        + " happens again, report it with this id from the log: " + id + ".");
    }

    private static String trace(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = fault; t != null && text.length() < 20_000; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ").append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
