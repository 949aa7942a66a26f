package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nutation.engine.history.History;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Faults of ours: said with an id, logged under it, and neither tells what a person wrote.
final class IncidentTest {
    private static final String FACT = "left-hip-hurts-8-of-10";

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void forget() {
        root.detachAppender(log);
    }

    private static final class FailingCoach extends Served.CountingCoach {
        @Override
        public String day(History history, int date) {
            throw new IllegalStateException(FACT, new IllegalArgumentException("because " + FACT));
        }
    }

    private static final class BrokenCoach extends Served.CountingCoach {
        @Override
        public String day(History history, int date) {
            throw new StackOverflowError(FACT);
        }
    }

    @Test
    void aFaultIsAProblemWithAnIdAndTheLogKnowsTheId() throws CannotStart, IOException {
        for (Served.CountingCoach coach : List.of(new FailingCoach(), new BrokenCoach())) {
            try (Served served = Served.in(folder.resolve("data"), coach)) {
                Answer answer = served.get("/api/day?date=2026-11-21").send().requireProblem(500, "incident");
                assertFalse(answer.text().contains(FACT), answer.text());
                String detail = answer.json().get("detail").asString();
                String id = detail.substring(detail.length() - 37, detail.length() - 1);
                ILoggingEvent event = log.list.stream()
                        .filter(e -> e.getFormattedMessage().contains(id))
                        .findFirst()
                        .orElseThrow();
                assertTrue(event.getFormattedMessage().contains("Coach.day"), event.getFormattedMessage());
                assertNull(event.getThrowableProxy());
                assertEquals(200, served.get("/api/status").send().status());
            }
        }
        noFactIsLogged();
    }

    @Test
    void noLogLineHoldsWhatAPersonWrote() throws CannotStart, IOException {
        try (Served served = Served.in(folder.resolve("data"))) {
            served.post(Lines.note(1, FACT)).send();
            served.post(Lines.note(1, FACT + " too")).send();
            served.post("{\"" + FACT + "\":1}").send();
            served.post(Lines.note(2, FACT))
                    .with("Content-Type", "text/" + FACT)
                    .send();
            served.get("/api/diary?since=" + FACT).send();
            served.get("/api/day?date=" + FACT).send();
            served.get("/" + FACT).send();
            served.get("/%zz" + FACT).send();
            served.bare(FACT.toUpperCase(java.util.Locale.ROOT), "/api/diary").send();
        }
        noFactIsLogged();
    }

    private void noFactIsLogged() {
        for (ILoggingEvent event : log.list) {
            assertFalse(event.getFormattedMessage().contains(FACT), event.getFormattedMessage());
        }
    }
}
