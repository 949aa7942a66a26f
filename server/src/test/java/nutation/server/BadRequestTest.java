package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Thousands of bad requests on every route: no fault, no trace of the code, nothing lost, and nobody else is touched.
/// Repeat or lengthen it with `-Dnutation.seed=...` and `-Dnutation.requests=...`.
final class BadRequestTest {
    private static final int REQUESTS = Integer.getInteger("nutation.requests", 2_000);
    private static final long SEED = Long.getLong("nutation.seed", 20_261_121);
    private static final int PATIENCE_MILLIS = 20_000;

    static final String NO_LIMITS = """
            limits.requests-a-minute = 100000
            limits.claims-a-minute = 1000
            limits.all-claims-a-minute = 10000
            """;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");
    private static final Pattern STORED = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"status\":\"stored\"");

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void noBadRequestBreaksAnything() throws CannotStart, IOException {
        Routes routes = new Routes();
        try (Shared shared = Shared.in(folder, NO_LIMITS, routes, InstantSource.system())) {
            Shared.Device witness = shared.first();
            witness.upload(Lines.upload(Lines.note(1), Lines.note(2), Lines.note(3)))
                    .send();
            String before = witness.get("/api/status").send().text();
            BadRequests requests = new BadRequests(SEED, List.copyOf(new TreeSet<>(routes.all())));
            StringBuilder faults = new StringBuilder();
            Map<String, Integer> statuses = new TreeMap<>();
            Shared.Device device = shared.invited(folder.resolve("data"));
            List<String> acknowledged = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = requests.next(device, witness.id(), 1_000 + i);
                String answer = sent(shared.port(), request);
                faults.append(fault(answer, i, request));
                Matcher status = STATUS.matcher(answer);
                statuses.merge(status.find() ? status.group(1) : "cut", 1, Integer::sum);
                STORED.matcher(answer).results().forEach(stored -> acknowledged.add(stored.group(1)));
                if (device.get("/api/status").send().json().get("diary") == null) {
                    // The request was good enough to delete the diary or to leave it.
                    device = shared.invited(folder.resolve("data"));
                    acknowledged.clear();
                }
            }
            assertEquals("", faults.toString());
            String kept = device.diaryText();
            for (String id : acknowledged) {
                assertTrue(kept.contains(id), "seed " + SEED + ": " + id + " was acknowledged and is lost");
            }
            assertEquals(before, witness.get("/api/status").send().text());
            System.out.println("bad requests: seed " + SEED + ", " + REQUESTS + " requests, answers " + statuses
                    + " (mvn -pl server test -Dtest=BadRequestTest -Dnutation.requests=" + REQUESTS
                    + " -Dnutation.seed="
                    + SEED + ")");
        }
    }

    /// What is wrong with an answer; empty when nothing is.
    static String fault(String answer, int number, byte[] request) {
        String sent = new String(request, StandardCharsets.ISO_8859_1);
        boolean bad = STATUS.matcher(answer)
                .results()
                .mapToInt(status -> Integer.parseInt(status.group(1)))
                .anyMatch(status -> status >= 500 && status != 501 && status != 505);
        for (String trace : new String[] {"Exception", "\tat ", "java.", "org.springframework", "Tomcat", "incident"}) {
            // A refusal may say again what was sent.
            bad |= answer.contains(trace) && !sent.contains(trace);
        }
        return bad
                ? "\nseed " + SEED + ", request " + number + ":\n" + new String(request, StandardCharsets.ISO_8859_1)
                        + "\n=> " + answer
                : "";
    }

    /// Sends the bytes, ends the sending side, and gives all that comes; a cut connection is an answer too.
    static String sent(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                out.flush();
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (java.net.SocketException e) {
                return "";
            }
        }
    }
}
