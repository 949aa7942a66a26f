package nutation.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nutation.engine.history.History;
import nutation.server.http.FullBudget;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.start.CannotStart;
import nutation.server.store.FullDisk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Brings about each type of problem once, at servers with a clock that stands still, so that the documents are the
/// same
/// each time. A type that is added has to say here how it comes about.
final class ProblemExamples implements AutoCloseable {
    private static final int MEBIBYTE = 1 << 20;

    private static final String LIMITS = """
            limits.claims-a-minute = 3
            limits.all-claims-a-minute = 10000
            """;

    /// A day on which the engine fails, and one on which the disk is full.
    private static final class FailingCoach extends Served.CountingCoach {
        @Override
        public String day(History history, int date) {
            throw date % 2 == 0 ? new IllegalStateException() : FullDisk.failure();
        }
    }

    private final Path folder;
    private final MovableClock clock = new MovableClock();
    private final Served personal;
    private final Shared https;
    private final Shared.Device device;

    ProblemExamples(Path folder) throws CannotStart, IOException {
        this.folder = folder;
        this.personal = Served.in(folder.resolve("personal"), new FailingCoach());
        this.https = Shared.in(folder, LIMITS, new Served.CountingCoach(), clock);
        this.device = https.first();
    }

    /// The document of a type.
    JsonNode of(ProblemType type) throws Exception {
        return switch (type) {
            case NO_KEY -> sent(https.page("GET", "/api/diary"));
            case WRONG_KEY -> sent(personal.bare("GET", "/open?key=none"));
            case FOREIGN_HOST -> sent(device.get("/api/diary").with("Host", "evil.example"));
            case FOREIGN_PAGE -> sent(device.upload("").with("Origin", "https://evil.example"));
            case DELETED -> deleted();
            case NOT_FOUND -> sent(device.get("/api/nothing"));
            case METHOD -> sent(device.ask("PUT", "/api/diary"));
            case NOT_ACCEPTABLE -> sent(device.get("/api/status").with("Accept", "text/html"));
            case CONTENT_TYPE -> sent(device.upload("").with("Content-Type", "text/plain"));
            case CONTENT_ENCODING -> sent(device.upload("").with("Content-Encoding", "br"));
            case BAD_REQUEST -> sent(device.get("/api/day?date=%FF%zz"));
            case TOO_LARGE -> sent(device.upload("\n".repeat(MEBIBYTE + 1)));
            case TOO_MANY_LINES -> sent(device.upload("{}\n".repeat(2_001)));
            case NOT_GZIP -> sent(device.upload("{}").with("Content-Encoding", "gzip"));
            case NOT_UTF_8 -> sent(device.upload("").body(new byte[] {'"', (byte) 0xFF, '"'}));
            case REFUSED_LINES -> sent(device.upload(Lines.note(1).replace("note 1", "")));
            case CONFLICT -> conflict();
            case SINCE -> sent(device.get("/api/diary?since=yesterday"));
            case DATE -> sent(device.get("/api/day?date=2026-02-30"));
            case LANGUAGE -> sent(device.get("/api/letter?date=2026-11-21&language=fr"));
            case TIME -> sent(device.get("/api/calendar.ics?date=2026-11-21&begins=noon"));
            case PAPER -> sent(device.get("/api/handout?date=2026-11-21&paper=a5"));
            case NOTHING_PLANNED -> sent(device.get("/api/calendar.ics?date=2026-11-21"));
            case JSON -> sent(claiming().body("{\"code\":1}"));
            case NAME -> sent(https.claiming("none", "").with("X-Forwarded-For", "203.0.113.1"));
            case NO_DEVICE -> sent(device.post("/api/devices/" + new UUID(0, 0) + "/revoke"));
            case PAIRING_USED -> used();
            case PAIRING_EXPIRED -> expired();
            case PAIRING_UNKNOWN -> sent(https.claiming("none", "My phone").with("X-Forwarded-For", "203.0.113.4"));
            case TOO_MUCH -> tooMuch();
            case BUSY -> written(FullBudget.problem());
            case NOT_READY -> notReady();
            case DISK_FULL -> sent(personal.get("/api/day?date=2026-11-22"));
            case INCIDENT -> sent(personal.get("/api/day?date=2026-11-21"));
        };
    }

    private static JsonNode sent(Ask ask) throws IOException {
        Answer answer = ask.send();
        if (!"application/problem+json".equals(answer.header("content-type"))) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json();
    }

    private static JsonNode written(Problem problem) {
        return JsonMapper.shared().valueToTree(problem);
    }

    private JsonNode deleted() throws IOException, CannotStart {
        Shared.Device gone = https.invited(folder.resolve("data"));
        gone.post("/api/diary/delete").send();
        return sent(gone.get("/api/diary"));
    }

    private JsonNode conflict() throws IOException {
        device.upload(Lines.note(2, "slept well")).send();
        return sent(device.upload(Lines.note(2, "slept badly")));
    }

    private Ask claiming() {
        return https.page("POST", "/api/pairing/claim").with("Content-Type", "application/json");
    }

    private JsonNode used() throws IOException {
        String code = device.newCode();
        https.claiming(code, "My phone").with("X-Forwarded-For", "203.0.113.2").send();
        return sent(https.claiming(code, "My phone").with("X-Forwarded-For", "203.0.113.2"));
    }

    private JsonNode expired() throws IOException {
        String code = device.newCode();
        clock.move(Duration.ofMinutes(11));
        return sent(https.claiming(code, "My phone").with("X-Forwarded-For", "203.0.113.3"));
    }

    private JsonNode tooMuch() throws IOException {
        Ask ask = https.claiming("none", "My phone").with("X-Forwarded-For", "203.0.113.5");
        Answer answer = ask.send();
        while (answer.status() != ProblemType.TOO_MUCH.statuses().getFirst().value()) {
            answer = ask.send();
        }
        return answer.json();
    }

    private JsonNode notReady() throws Exception {
        Shared stopping = Shared.in(folder.resolve("stopping"), "stop.drain-seconds = 1\n");
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
        Answer answer = stopping.bare("GET", "/ready").send();
        while (answer.status() == 200) {
            answer = stopping.bare("GET", "/ready").send();
        }
        stopped.get();
        return answer.json();
    }

    @Override
    public void close() {
        personal.close();
        https.close();
    }
}
