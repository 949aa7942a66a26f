package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole server is killed twice in the middle of uploads: what it acknowledged is there, once.
final class ServerKilledTest {
    private static final int CLIENTS = 4;
    private static final int LINES = 5;
    private static final int BEFORE_THE_KILL = 40;

    @TempDir
    Path folder;

    private final AtomicLong next = new AtomicLong(1);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    /// A server that runs until it is killed.
    private record Victim(Process process, int port, String key) {
        static Victim start(Path data) throws IOException {
            Process process = Processes.java(ServerProcess.class, data.toString());
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String[] said = Objects.requireNonNull(out.readLine(), "the server did not start")
                    .split(" ", 2);
            return new Victim(process, Integer.parseInt(said[0]), said[1]);
        }

        Answer upload(String lines) throws IOException {
            return new Ask(port, "POST", "/api/diary")
                    .with("Cookie", "nutation=" + key)
                    .with("Sec-Fetch-Site", "same-origin")
                    .with("Content-Type", Served.DIARY_TYPE)
                    .body(lines)
                    .send();
        }
    }

    @Test
    @Timeout(120)
    void whatWasAcknowledgedIsThereOnceAfterTwoKills() throws Exception {
        Path data = folder.resolve("data");
        for (int kill = 0; kill < 2; kill++) {
            Victim victim = Victim.start(data);
            try {
                killInTheMiddle(victim);
            } finally {
                victim.process.destroyForcibly().waitFor();
            }
        }

        try (Served served = Served.in(data)) {
            Set<String> stored = new HashSet<>();
            String text = served.get("/api/diary").send().text();
            text.lines().forEach(line -> assertTrue(stored.add(line.substring(7, 43)), "twice: " + line));
            assertTrue(stored.containsAll(acknowledged), "acknowledged and not there");
            Set<String> sent = new HashSet<>(acknowledged);
            sent.addAll(unanswered);
            assertTrue(sent.containsAll(stored), "never sent");
            // An upload is one transaction: all of its lines or none.
            assertEquals(0, stored.size() % LINES);
            System.out.println("server killed twice: " + acknowledged.size() + " entries acknowledged, all there; "
                    + (stored.size() - acknowledged.size()) + " more were stored before their answer was lost");
        } catch (CannotStart e) {
            throw new AssertionError(e);
        }
    }

    private void killInTheMiddle(Victim victim) throws InterruptedException {
        Semaphore answered = new Semaphore(0);
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofVirtual().start(() -> uploadUntilItDies(victim, answered)));
        }
        answered.acquire(BEFORE_THE_KILL);
        victim.process.destroyForcibly();
        for (Thread client : clients) {
            client.join();
        }
    }

    private void uploadUntilItDies(Victim victim, Semaphore answered) {
        while (true) {
            StringBuilder lines = new StringBuilder();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < LINES; i++) {
                long number = next.getAndIncrement();
                ids.add(Lines.id(number));
                lines.append(Lines.note(number)).append('\n');
            }
            try {
                for (JsonNode answer : victim.upload(lines.toString()).json().get("answers")) {
                    assertEquals("stored", answer.get("status").asString());
                    acknowledged.add(answer.get("id").asString());
                }
                answered.release();
            } catch (IOException | RuntimeException e) {
                unanswered.addAll(ids);
                return;
            }
        }
    }
}
