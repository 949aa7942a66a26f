package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What whoever runs the server sees and does.
final class OperationsTest {
    @TempDir
    Path folder;

    private static Ask managed(Shared shared, String method, String path) {
        return new Ask(shared.server().managementPort().orElseThrow(), method, path);
    }

    @Test
    void aBalancerAsksByNumberAndGetsAWord() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder)) {
            for (String host : new String[] {"10.0.0.7:" + shared.port(), "nutation.test", "anything"}) {
                assertEquals(
                        "{\"status\":\"live\"}",
                        shared.bare("GET", "/health").with("Host", host).send().text());
                assertEquals(
                        "{\"status\":\"ready\"}",
                        shared.bare("GET", "/ready").with("Host", host).send().text());
            }
            shared.bare("POST", "/health").with("Host", "anything").send().requireProblem(403, "foreign-host");
            assertEquals("live\n", managed(shared, "GET", "/health").send().text());
            assertEquals("ready\n", managed(shared, "GET", "/ready").send().text());
        }
    }

    @Test
    @Timeout(60)
    void aStopSaysFirstThatItIsNotReadyAndAnswersMeanwhile() throws Exception {
        Shared shared = Shared.in(folder, "stop.drain-seconds = 5\n");
        Shared.Device device = shared.first();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(shared::close);
        while (shared.bare("GET", "/ready").send().status() == 200) {
            Thread.onSpinWait();
        }

        shared.bare("GET", "/ready").send().requireProblem(503, "not-ready");
        assertEquals(503, managed(shared, "GET", "/ready").send().status());
        assertEquals(200, managed(shared, "GET", "/health").send().status());
        assertEquals("stored", device.upload(Lines.note(1)).send().statuses());
        stopped.get();
        assertThrows(ConnectException.class, () -> shared.bare("GET", "/health").send());
    }

    @Test
    void theFiguresCountByRouteAndNameNobody() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder)) {
            Shared.Device device = shared.first();
            device.upload(Lines.upload(Lines.note(1), Lines.note(1), "{}")).send();
            device.post("/api/devices/" + device.id() + "x/revoke").send();
            shared.bare("GET", "/api/secret-" + device.id()).send();
            shared.bare("LEFT-HIP", "/").send();

            String figures = managed(shared, "GET", "/metrics").send().text();

            for (String line : new String[] {
                "nutation_lines_total{status=\"stored\"} 1.0",
                "nutation_lines_total{status=\"known\"} 1.0",
                "nutation_lines_total{status=\"refused\"} 1.0",
                "nutation_requests_seconds_count{method=\"POST\",route=\"/api/diary\",status=\"400\"} 1",
                "nutation_requests_seconds_count{method=\"POST\",route=\"/api/devices/{id}/revoke\",status=\"404\"} 1",
                "nutation_requests_seconds_count{method=\"GET\",route=\"none\",status=\"401\"} 1",
                "nutation_requests_seconds_bucket{method=\"POST\",route=\"/api/diary\",status=\"400\",le=\"5.0\"} 1",
                "nutation_requests_under_way 0.0",
                "jvm_memory_used_bytes"
            }) {
                assertTrue(figures.contains(line), line + " is not in\n" + figures);
            }
            for (String fact : new String[] {device.id(), device.diary(), "LEFT-HIP", "secret-", "127.0.0.1"}) {
                assertFalse(figures.contains(fact), fact);
            }
        }
    }

    @Test
    void figuresAndInvitationsAreForThisComputerOnly() throws CannotStart, IOException {
        try (Shared shared = Shared.in(folder)) {
            shared.first();
            assertEquals(
                    404,
                    managed(shared, "GET", "/metrics")
                            .with("Host", "evil.example")
                            .send()
                            .status());
            assertEquals(404, managed(shared, "GET", "/metrics/x").send().status());
            assertEquals(404, managed(shared, "GET", "/other").send().status());
            assertEquals(405, managed(shared, "POST", "/metrics").send().status());
            assertEquals(403, managed(shared, "POST", "/invite").send().status());
            assertEquals(
                    403,
                    managed(shared, "POST", "/invite")
                            .with("Authorization", "Bearer " + "A".repeat(43))
                            .send()
                            .status());
            shared.bare("GET", "/metrics").send().requireProblem(401, "no-key");
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThrows(
                                IOException.class,
                                () -> managed(shared, "GET", "/health")
                                        .to(address.getHostAddress())
                                        .send());
                    }
                }
            }
        }
    }

    @Test
    void personalModeHasNoPortBesideItsOwn() throws CannotStart, IOException {
        try (Served served = Served.in(folder.resolve("data"))) {
            assertTrue(served.server().managementPort().isEmpty());
            assertEquals(Optional.empty(), Inviting.invite(folder.resolve("data"), ""));
            assertEquals(
                    "{\"status\":\"ready\"}",
                    served.bare("GET", "/ready").send().text());
        }
    }
}
