package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nutation.server.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two servers beside one PostgreSQL: a device may ask either.
final class TwoServersTest {
    @TempDir
    Path folder;

    private String database;

    @BeforeEach
    void anEmptyDatabase() throws Exception {
        database = TestDatabase.POSTGRES.address(folder);
    }

    private Shared start(String name) throws Exception {
        return Shared.in(
                Files.createDirectories(folder.resolve(name)),
                "database.url = \"" + database + "\"\ndatabase.user = \"postgres\"\nstop.drain-seconds = 1\n");
    }

    private static Shared.Device at(Shared server, Shared.Device device) {
        return new Shared.Device(server, device.diary(), device.id(), device.key());
    }

    @Test
    void whatOneStoresTheOtherAnswersAndARevokedDeviceGetsNothingFromEither() throws Exception {
        try (Shared first = start("first");
                Shared second = start("second")) {
            Shared.Device here = first.first();
            assertEquals(Optional.empty(), second.server().firstPairing());
            Shared.Device there = at(second, here);
            for (int i = 1; i <= 10; i++) {
                (i % 2 == 0 ? here : there).upload(Lines.note(i)).send();
                String day = "{\"entries\":" + i + ",\"date\":20778}";
                assertEquals(day, here.get("/api/day?date=2026-11-21").send().text());
                assertEquals(day, there.get("/api/day?date=2026-11-21").send().text());
            }
            assertEquals("conflict", there.upload(Lines.note(2, "other")).send().statuses());
            assertEquals(
                    here.get("/api/status").send().text(),
                    there.get("/api/status").send().text());

            Shared.Device lost = second.claim(here.newCode(), "Lost");
            assertEquals("known", at(first, lost).upload(Lines.note(1)).send().statuses());
            there.post("/api/devices/" + lost.id() + "/revoke").send();
            at(first, lost).get("/api/diary").send().requireProblem(401, "no-key");

            // Nothing to write, and what each server wrote last is not what is there.
            assertEquals("stored", there.upload(Lines.note(11)).send().statuses());
            assertEquals(11, here.upload("no line").send().json().get("last").asInt());
            here.post("/api/diary/delete").send();
            there.upload("no line").send().requireProblem(410, "deleted");
            there.upload(Lines.note(12)).send().requireProblem(410, "deleted");
        }
    }

    /// A device that asks as a balancer sends it: to the first server that says that it is ready.
    private static final class Uploads {
        private final AtomicReference<List<Shared>> servers;
        private final Shared.Device device;
        private final CountDownLatch begun = new CountDownLatch(20);
        private final AtomicBoolean enough = new AtomicBoolean();

        Uploads(List<Shared> servers, Shared.Device device) {
            this.servers = new AtomicReference<>(servers);
            this.device = device;
        }

        /// The number of entries that were acknowledged; every one must be at once.
        int run() {
            int number = 0;
            while (!enough.get()) {
                number++;
                try {
                    assertEquals(
                            "stored",
                            at(ready(), device)
                                    .upload(Lines.note(number))
                                    .send()
                                    .statuses());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                begun.countDown();
            }
            return number;
        }

        private Shared ready() {
            List<Shared> asked;
            do {
                asked = servers.get();
                for (Shared server : asked) {
                    try {
                        if (server.bare("GET", "/ready").send().status() == 200) {
                            return server;
                        }
                    } catch (IOException e) {
                        // It has stopped: the next one.
                    }
                }
                // The balancer may have been told of others meanwhile.
            } while (asked != servers.get());
            throw new AssertionError("no server is ready");
        }
    }

    @Test
    @Timeout(120)
    void aRollingRestartFailsNoRequest() throws Exception {
        Shared first = start("first");
        Shared second = start("second");
        Uploads uploads = new Uploads(List.of(first, second), first.first());
        CompletableFuture<Integer> acknowledged = CompletableFuture.supplyAsync(
                uploads::run, command -> Thread.ofVirtual().start(command));
        uploads.begun.await();

        first.close();
        Shared renewed = start("first");
        uploads.servers.set(List.of(second, renewed));
        second.close();

        uploads.enough.set(true);
        int stored = acknowledged.get();
        assertEquals(
                stored,
                at(renewed, uploads.device)
                        .get("/api/status")
                        .send()
                        .json()
                        .get("count")
                        .asInt());
        renewed.close();
        System.out.println("rolling restart of two servers: " + stored + " uploads, none failed");
    }
}
