package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad uploads and broken requests: a clear problem each time, and only whole, valid lines are stored.
final class BadInputTest {
    @RegisterExtension
    static final ServedToAll served = new ServedToAll();

    private static long number = 1_000;

    private long before;

    @BeforeEach
    void count() throws IOException {
        before = served.last();
    }

    private void stored(int lines) throws IOException {
        assertEquals(before + lines, served.last());
    }

    private static String fresh() {
        return Lines.note(++number);
    }

    @Test
    void tenMegabytesAreTooMuch() throws IOException {
        byte[] body = new byte[10 << 20];
        Arrays.fill(body, (byte) '\n');
        served.post(body).send().requireProblem(413, "too-large");
        served.post(body).chunked().send().requireProblem(413, "too-large");
        stored(0);
    }

    @Test
    void oneByteMoreThanAMebibyteIsTooMuchAndAMebibyteIsNot() throws IOException {
        byte[] body = new byte[1 << 20];
        Arrays.fill(body, (byte) '\n');
        assertEquals(200, served.post(body).send().status());
        assertEquals(200, served.post(body).chunked().send().status());
        served.post(Arrays.copyOf(body, body.length + 1)).send().requireProblem(413, "too-large");
        served.post(Arrays.copyOf(body, body.length + 1)).chunked().send().requireProblem(413, "too-large");
        stored(0);
    }

    @Test
    void twoThousandAndOneLinesAreTooMany() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            lines.append(fresh()).append('\n');
        }
        served.post(lines.toString()).send().requireProblem(413, "too-many-lines");
        stored(0);
    }

    @Test
    void aLineThatWasCutOffIsRefusedAndTheOneBeforeItStored() throws IOException {
        String whole = fresh();
        String half = fresh().substring(0, 60);
        Answer answer = served.post(whole + "\n" + half).send().requireProblem(400, "refused-lines");
        assertEquals("stored refused", answer.statuses());
        stored(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xFE, 0xFF, 0xED})
    void brokenUtf8IsRefusedWithItsLineAndNothingIsStored(int broken) throws IOException {
        byte[] good = (fresh() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(good, good.length + 2);
        body[good.length] = (byte) broken;
        body[good.length + 1] = '"';
        Answer answer = served.post(body).send().requireProblem(400, "not-utf-8");
        assertTrue(answer.json().get("detail").asString().startsWith("Line 2 "), answer.text());
        stored(0);
    }

    @Test
    void utf8ThatEndsInTheMiddleOfACharacterIsRefused() throws IOException {
        byte[] good = "{\"text\":\"ä".getBytes(StandardCharsets.UTF_8);
        served.post(Arrays.copyOf(good, good.length - 1)).send().requireProblem(400, "not-utf-8");
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"text\"",
                "{}",
                "{\"id\":",
                "not json",
                "\u0000",
                "\uFEFF{}",
                "{\"format\":2}",
                "{\"type\":\"unheard-of\"}",
                "1e999999",
                "{\"a\":1,\"a\":2}"
            })
    void whatIsNoEntryIsRefusedAndItsNeighboursStored(String line) throws IOException {
        Answer answer = served.post(Lines.upload(fresh(), line, fresh())).send().requireProblem(400, "refused-lines");
        assertEquals("stored refused stored", answer.statuses());
        stored(2);
    }

    @Test
    void aNulInsideALineIsRefused() throws IOException {
        served.post(fresh().replace("note ", "no\u0000te ")).send().requireProblem(400, "refused-lines");
        stored(0);
    }

    @Test
    void aDoubledKeyIsRefused() throws IOException {
        served.post(fresh().replace("\"type\"", "\"text\":\"a\",\"type\""))
                .send()
                .requireProblem(400, "refused-lines");
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 1_000, 10_000})
    void deepNestingIsRefused(int depth) throws IOException {
        served.post("[".repeat(depth) + "]".repeat(depth)).send().requireProblem(400, "refused-lines");
        served.post("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).send().requireProblem(400, "refused-lines");
        stored(0);
    }

    @Test
    void aVeryLongLineIsRefused() throws IOException {
        served.post(fresh().replace("note ", "x".repeat(100_000))).send().requireProblem(400, "refused-lines");
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T00:00:00.000+01:00",
                "1899-01-01T00:00:00.000+01:00",
                "9999-01-01T00:00:00.000+01:00",
                "2026-11-21T08:00:00.000Z",
                "2026-11-21"
            })
    void impossibleTimesAreRefused(String at) throws IOException {
        String line = fresh().replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"" + at + "\"");
        Answer answer = served.post(line).send().requireProblem(400, "refused-lines");
        assertTrue(answer.text().contains("\"field\":\"at\""), answer.text());
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost:PORT\r\n\r\n",
                "GET /a|b{}^ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\n\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "POST /api/diary HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: -5\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde"
            })
    void brokenRequestsAreRefusedWithoutATrace(String request) throws IOException {
        String answer = raw(request.replace("PORT", String.valueOf(served.port())));
        assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505"), answer);
        assertFalse(answer.contains("Exception") || answer.contains("at org.") || answer.contains("Tomcat"), answer);
        stored(0);
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nX: " + "x".repeat(60_000));
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    void anUploadThatBreaksOffStoresNothing() throws IOException {
        String line = fresh() + "\n";
        String head = "POST /api/diary HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nCookie: nutation="
                + served.key() + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: " + Served.DIARY_TYPE
                + "\r\nConnection: close\r\n";
        String shorter = raw(head + "Content-Length: " + (line.length() + 10) + "\r\n\r\n" + line);
        assertFalse(shorter.startsWith("HTTP/1.1 2"), shorter);
        String unended = raw(head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(line.length()) + "\r\n"
                + line + "\r\n");
        assertFalse(unended.startsWith("HTTP/1.1 2"), unended);
        String wrongChunk = raw(head + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n" + line);
        assertFalse(wrongChunk.startsWith("HTTP/1.1 2"), wrongChunk);
        stored(0);
    }

    /// Sends these bytes, ends the sending side, and reads all that comes.
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
