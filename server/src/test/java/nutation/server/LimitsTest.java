package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nutation.engine.history.History;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Too much gets a 429 with a time to come back, and hinders nobody else.
final class LimitsTest {
    @TempDir
    Path folder;

    private static void requireLater(Answer answer, int atMost) {
        answer.requireProblem(429, "too-much");
        long seconds = answer.number("Retry-After");
        assertTrue(seconds >= 1 && seconds <= atMost, String.valueOf(seconds));
    }

    @Test
    void aDeviceThatAsksTooOftenWaitsAndTheOthersDoNot() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder, "limits.requests-a-minute = 20\n")) {
            Shared.Device busy = shared.first();
            Shared.Device calm = busy.another("Calm");
            int answered = 1; // the code for the other device
            Answer answer = busy.get("/api/status").send();
            while (answer.status() == 200 && answered < 40) {
                answered++;
                answer = busy.get("/api/status").send();
            }

            requireLater(answer, 3);
            assertTrue(answered >= 20 && answered < 40, "after " + answered);
            Answer upload = busy.upload(Lines.note(1)).send();
            assertEquals(429, upload.status());
            assertEquals("", calm.diaryText());
        }
    }

    @Test
    void triesOfCodesAreCountedByAddressAndNotByWhatAStrangerClaims() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder, "limits.claims-a-minute = 3\n")) {
            for (int i = 0; i < 3; i++) {
                claimFrom(shared, "203.0.113.7").requireProblem(403, "pairing-unknown");
            }
            requireLater(claimFrom(shared, "203.0.113.7"), 20);
            requireLater(claimFrom(shared, "198.51.100." + 1 + ", 203.0.113.7"), 20);
            claimFrom(shared, "203.0.113.8").requireProblem(403, "pairing-unknown");
        }
    }

    @Test
    void aHouseWithManyAddressesCountsAsOne() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder, "limits.claims-a-minute = 3\n")) {
            for (int i = 1; i <= 3; i++) {
                claimFrom(shared, "2001:db8:1:2::" + i).requireProblem(403, "pairing-unknown");
            }
            requireLater(claimFrom(shared, "2001:db8:1:2:ffff::9"), 20);
            claimFrom(shared, "2001:db8:1:3::1").requireProblem(403, "pairing-unknown");
        }
    }

    @Test
    void triesFromEverywhereAreBoundedTogether() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder, "limits.all-claims-a-minute = 5\n")) {
            for (int i = 1; i <= 5; i++) {
                claimFrom(shared, "203.0.113." + i).requireProblem(403, "pairing-unknown");
            }
            requireLater(claimFrom(shared, "203.0.113.99"), 12);
        }
    }

    private static Answer claimFrom(Shared shared, String address) throws IOException {
        return shared.claiming("none", "Stranger")
                .with("X-Forwarded-For", address)
                .send();
    }

    /// Holds requests for a day until they are let go.
    private static final class WaitingCoach extends Served.CountingCoach {
        private final CountDownLatch entered;
        private final CountDownLatch go = new CountDownLatch(1);

        WaitingCoach(int requests) {
            entered = new CountDownLatch(requests);
        }

        @Override
        public String day(History history, int date) {
            entered.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "{}";
        }
    }

    @Test
    @Timeout(60)
    void moreAtOnceThanIsWorkedOnIsToldToComeBackAndNothingIsLost() throws Exception {
        WaitingCoach coach = new WaitingCoach(2);
        try (Shared shared = Shared.in(folder, "limits.requests-at-once = 2\n", coach, InstantSource.system())) {
            Shared.Device device = shared.first();
            Shared.Device other = device.another("Other");
            List<CompletableFuture<Integer>> days = days(device, 2);
            coach.entered.await();

            requireLater(other.upload(Lines.note(1)).send(), 2);
            assertEquals(200, shared.bare("GET", "/").send().status());
            assertEquals(200, shared.bare("GET", "/ready").send().status());

            coach.go.countDown();
            for (CompletableFuture<Integer> day : days) {
                assertEquals(200, day.get());
            }
            assertEquals("stored", other.upload(Lines.note(1)).send().statuses());
        }
    }

    @Test
    @Timeout(60)
    void oneDeviceCannotTakeAllTurns() throws Exception {
        WaitingCoach coach = new WaitingCoach(8);
        try (Shared shared = Shared.in(folder, "limits.requests-at-once = 16\n", coach, InstantSource.system())) {
            Shared.Device greedy = shared.first();
            Shared.Device other = greedy.another("Other");
            List<CompletableFuture<Integer>> days = days(greedy, 8);
            coach.entered.await();

            requireLater(greedy.get("/api/diary").send(), 2);
            assertEquals("", other.diaryText());

            coach.go.countDown();
            for (CompletableFuture<Integer> day : days) {
                assertEquals(200, day.get());
            }
            assertEquals("", greedy.diaryText());
        }
    }

    private static List<CompletableFuture<Integer>> days(Shared.Device device, int number) {
        List<CompletableFuture<Integer>> days = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            days.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return device.get("/api/day?date=2026-11-21").send().status();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    command -> Thread.ofVirtual().start(command)));
        }
        return days;
    }

    @Test
    @Timeout(60)
    void slowUploadsOfOneDeviceHinderNoOther() throws Exception {
        try (Shared shared = Shared.in(folder)) {
            Shared.Device slow = shared.first();
            Shared.Device quick = slow.another("Quick");
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), shared.port());
                sockets.add(socket);
                OutputStream out = socket.getOutputStream();
                String head = "POST /api/diary HTTP/1.1\r\nHost: " + Shared.HOST + "\r\nCookie: __Host-nutation="
                        + slow.key() + "\r\nOrigin: " + Shared.ORIGIN + "\r\nContent-Type: " + Served.DIARY_TYPE
                        + "\r\nContent-Length: 1000000\r\n\r\n{";
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }

            assertEquals("stored", quick.upload(Lines.note(1)).send().statuses());
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
