package nutation.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import nutation.server.store.StoreFigures;

/// How fast appends are, pairwise in one run: bare durable inserts, the store, and HTTP, with one client and with 32.
/// Not a test: the figures depend on the disk. Arguments: a folder on the disk to measure, seconds a measurement,
/// rounds.
public final class AppendFigures {
    private AppendFigures() {}

    /// Appends the entry of this number, durably.
    public interface Client {
        void append(long number);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "."), "figures");
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round);
            StoreFigures.print(folder.resolve("store" + round), seconds);
            http(folder.resolve("http" + round), seconds);
        }
    }

    private static void http(Path folder, int seconds) throws Exception {
        try (Served served = Served.in(folder);
                HttpClient client = HttpClient.newHttpClient()) {
            Client append = number -> post(client, served, number);
            measure("HTTP, 1 client", append, 1, seconds, 0);
            measure("HTTP, 32 clients", append, 32, seconds, 1_000_000);
        }
    }

    private static void post(HttpClient client, Served served, long number) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + "/api/diary"))
                .header("Cookie", "nutation=" + served.key())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", Served.DIARY_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(Lines.note(number)))
                .build();
        try {
            if (client.send(request, BodyHandlers.ofString()).statusCode() != 200) {
                throw new IllegalStateException("not stored");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lets clients append for some seconds and prints appends a second and the time that one took.
    ///
    /// @return the number of appends
    public static long measure(String what, Client client, int clients, int seconds, long firstNumber)
            throws InterruptedException {
        AtomicLong next = new AtomicLong(firstNumber);
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                    client.append(next.getAndIncrement());
                    nanos.add(System.nanoTime() - begin);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - start) / 1e9;
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "  %-28s %8.0f a second    p50 %7.2f ms   p99 %7.2f ms%n",
                what, sorted.length / took, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
        return sorted.length;
    }
}
