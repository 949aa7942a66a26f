package nutation.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packed uploads and answers: the same as plain ones, and bounded by what they are unpacked.
final class GzipTest {
    @RegisterExtension
    static final ServedToAll served = new ServedToAll();

    private static long number;

    private long before;

    @BeforeEach
    void count() throws IOException {
        before = served.last();
    }

    private void stored(int lines) throws IOException {
        assertEquals(before + lines, served.last());
    }

    private static String fresh() {
        return Lines.note(++number) + "\n";
    }

    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Ask upload(byte[] packed) {
        return served.post(packed).with("Content-Encoding", "gzip");
    }

    @Test
    void aPackedUploadIsStoredLikeAPlainOne() throws IOException {
        String lines = fresh() + fresh();
        byte[] packed = packed(lines.getBytes(StandardCharsets.UTF_8));

        assertEquals("stored stored", upload(packed).send().statuses());
        assertEquals("known known", upload(packed).chunked().send().statuses());
        assertEquals("known known", served.post(lines).send().statuses());
        stored(2);
    }

    @Test
    void aDiaryIsReadPackedByWhoTakesIt() throws IOException {
        served.post(fresh()).send();
        Answer plain = served.get("/api/diary").send();
        Answer packed =
                served.get("/api/diary").with("Accept-Encoding", "gzip, br").send();

        assertEquals("gzip", packed.header("content-encoding"));
        assertEquals(null, plain.header("content-encoding"));
        assertEquals("Accept-Encoding", plain.header("vary"));
        assertEquals(plain.header("nutation-last"), packed.header("nutation-last"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    }

    @Test
    void aBombIsRefusedByWhatItIsUnpacked() throws IOException {
        byte[] bomb = packed(new byte[300 << 20]);
        assertTrue(bomb.length < 1 << 20, "fits by its packed size: " + bomb.length);
        upload(bomb).send().requireProblem(413, "too-large");
        upload(bomb).chunked().send().requireProblem(413, "too-large");
        stored(0);
    }

    @Test
    void aBombInABombIsUnpackedOnce() throws IOException {
        upload(packed(packed(new byte[300 << 20]))).send().requireProblem(400, "not-utf-8");
        stored(0);
    }

    @Test
    void emptyPartsWithoutEndAreRefused() throws IOException {
        byte[] nothing = packed(new byte[0]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        while (many.size() < 2 << 20) {
            many.writeBytes(nothing);
        }
        upload(many.toByteArray()).send().requireProblem(413, "too-large");
        upload(many.toByteArray()).chunked().send().requireProblem(413, "too-large");
        stored(0);
    }

    @Test
    void aMebibyteUnpackedIsTakenAndOneByteMoreIsNot() throws IOException {
        byte[] lines = new byte[1 << 20];
        Arrays.fill(lines, (byte) '\n');
        assertEquals(200, upload(packed(lines)).send().status());
        upload(packed(Arrays.copyOf(lines, lines.length + 1))).send().requireProblem(413, "too-large");
    }

    @Test
    void aPackedUploadThatIsCutOffStoresNothing() throws IOException {
        byte[] packed = packed((fresh() + fresh() + fresh()).getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < packed.length; length++) {
            Answer answer = upload(Arrays.copyOf(packed, length)).send();
            assertEquals(400, answer.status(), "cut at " + length + ": " + answer.text());
        }
        stored(0);
    }

    @Test
    void aDamagedByteIsNoticed() throws IOException {
        byte[] packed = packed(fresh().getBytes(StandardCharsets.UTF_8));
        for (int at = 10; at < packed.length; at++) {
            byte[] damaged = packed.clone();
            damaged[at] ^= 0x10;
            Answer answer = upload(damaged).send();
            assertEquals(400, answer.status(), "damaged at " + at + ": " + answer.text());
        }
        stored(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "x", "gzip;q=1"})
    void anotherCodingIsRefused(String coding) throws IOException {
        served.post(packed(new byte[0]))
                .with("Content-Encoding", coding)
                .send()
                .requireProblem(415, "content-encoding");
        stored(0);
    }

    @Test
    void plainLinesThatSayTheyArePackedAreRefused() throws IOException {
        upload(fresh().getBytes(StandardCharsets.UTF_8)).send().requireProblem(400, "not-gzip");
        assertEquals(
                "stored",
                served.post(fresh()).with("Content-Encoding", "identity").send().statuses());
        stored(1);
    }
}
