package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nutation.engine.history.History;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class StopTest {
    @TempDir
    Path folder;

    /// Holds a request until it is let go.
    private static final class WaitingCoach extends Served.CountingCoach {
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public String day(History history, int date) {
            entered.countDown();
            try {
                assertTrue(go.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "{}";
        }
    }

    @Test
    @Timeout(30)
    void aRequestUnderWayIsFinishedAndNoNewOneIsTaken() throws Exception {
        WaitingCoach coach = new WaitingCoach();
        Served served = Served.in(folder.resolve("data"), coach);
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> day(served));
        coach.entered.await();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served::close);
        while (accepts(served.port())) {
            Thread.onSpinWait();
        }
        coach.go.countDown();

        assertEquals(200, answer.get().status());
        stopped.get();
        served.server().await();
        assertThrows(IOException.class, () -> served.get("/api/status").send());
        served.close();
        Served.in(folder.resolve("data")).close();
    }

    private static Answer day(Served served) {
        try {
            return served.get("/api/day?date=2026-11-21").send();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void afterAFailedStartEverythingIsGivenBack() throws CannotStart {
        Served first = Served.in(folder.resolve("data"));
        assertThrows(CannotStart.class, () -> Served.in(folder.resolve("data")));
        assertEquals(true, accepts(first.port()));
        first.close();
    }
}
