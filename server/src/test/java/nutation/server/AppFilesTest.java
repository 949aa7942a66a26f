package nutation.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AppFilesTest {
    private static final String SCRIPT = "/assets/app-1a2b3c4d.js";

    @RegisterExtension
    static final ServedToAll served = new ServedToAll();

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8, no-cache",
        "/index.html, text/html;charset=utf-8, no-cache",
        "/sw.js, text/javascript;charset=utf-8, no-cache",
        "/manifest.webmanifest, application/manifest+json, no-cache",
        "/icon.svg, image/svg+xml, no-cache",
        "/assets/app-1a2b3c4d.js, text/javascript;charset=utf-8, 'max-age=31536000, public, immutable'"
    })
    void filesHaveTheirTypeAndTheirTimeToBeKept(String path, String type, String caching) throws IOException {
        Answer answer = served.bare("GET", path).send();
        assertEquals(200, answer.status());
        assertEquals(type, Objects.requireNonNull(answer.header("content-type")).toLowerCase(java.util.Locale.ROOT));
        assertEquals(caching, answer.header("cache-control"));
    }

    @Test
    void theFirstPageNeedsNoKey() throws IOException {
        assertTrue(served.bare("GET", "/").send().text().contains("Test page"));
    }

    @Test
    void textIsPackedForThoseWhoTakeIt() throws IOException {
        Answer plain = served.bare("GET", SCRIPT).send();
        Answer packed = served.bare("GET", SCRIPT)
                .with("Accept-Encoding", "br, gzip;q=0.8")
                .send();

        assertEquals(null, plain.header("content-encoding"));
        assertEquals("gzip", packed.header("content-encoding"));
        assertTrue(packed.body().length < plain.body().length / 2);
        assertEquals(packed.body().length, packed.number("content-length"));
        assertEquals("Accept-Encoding", packed.header("vary"));
        assertEquals("Accept-Encoding", plain.header("vary"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
        assertEquals(
                null,
                served.bare("GET", SCRIPT)
                        .with("Accept-Encoding", "gzip;q=0")
                        .send()
                        .header("content-encoding"));
    }

    @Test
    void aFileThatIsStillTheSameIsNotSentAgain() throws IOException {
        String tag = Objects.requireNonNull(served.bare("GET", "/sw.js").send().header("etag"));

        Answer again = served.bare("GET", "/sw.js").with("If-None-Match", tag).send();

        assertEquals(304, again.status());
        assertEquals("no-cache", again.header("cache-control"));
    }

    @Test
    void aPartOfAFileIsAPartOfThePlainBytes() throws IOException {
        Answer part = served.bare("GET", SCRIPT)
                .with("Range", "bytes=3-10")
                .with("Accept-Encoding", "gzip")
                .send();
        assertEquals(206, part.status());
        assertEquals("A stand-", part.text());
    }

    @Test
    void headAnswersWithoutABody() throws IOException {
        Answer head = served.bare("HEAD", SCRIPT).send();
        assertEquals(200, head.status());
        assertTrue(head.number("content-length") > 1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/assets/",
                "/assets",
                "/assets/nothing.js",
                "/INDEX.HTML",
                "/index.html/",
                "/favicon.ico",
                "/../logback.xml",
                "/..%2f..%2flogback.xml",
                "/.git/config",
                "/assets/../../../logback.xml",
                "/WEB-INF/web.xml",
                "/index.html%00.js",
                "/index.html;.js"
            })
    void whatIsNotThereIsAPlainProblem(String path) throws IOException {
        Answer answer = served.get(path).send();
        assertTrue(answer.status() == 404 || answer.status() == 400, path + " " + answer.status());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals("no-store", answer.header("cache-control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/assets", "/assets/", "/assets/x/y.js", "/x/y.z", "/api/x.js"})
    void whatIsNoFileOfTheAppNeedsTheKeyWhateverItIs(String path) throws IOException {
        served.bare("GET", path).send().requireProblem(403, "no-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SCRIPT, "/nothing", "/api/status", "/api/nothing", "/open?key=x", "/%41"})
    void everyAnswerCarriesTheGuardsHeaders(String path) throws IOException {
        Answer answer = served.bare("GET", path).send();
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                        + " worker-src 'self'; manifest-src 'self'; font-src 'self'; media-src 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'none';"
                        + " require-trusted-types-for 'script'; trusted-types svelte-trusted-html nutation",
                answer.header("content-security-policy"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals("no-referrer", answer.header("referrer-policy"));
        assertEquals("same-origin", answer.header("cross-origin-opener-policy"));
        assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
        assertTrue(Objects.requireNonNull(answer.header("permissions-policy")).contains("camera=()"));
        assertEquals(null, answer.header("server"));
        assertEquals(null, answer.header("access-control-allow-origin"));
    }

    @Test
    void nothingOfTheApiIsKeptByABrowser() throws IOException {
        for (String path : new String[] {"/api/status", "/api/diary", "/api/day?date=2026-11-21", "/api/nothing"}) {
            assertEquals("no-store", served.get(path).send().header("cache-control"), path);
        }
    }
}
