package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets in. After each test the diary is as empty as before.
final class GuardTest {
    @RegisterExtension
    static final ServedToAll served = new ServedToAll();

    @AfterEach
    void nothingWasStored() throws IOException {
        assertEquals(0, served.last());
        assertEquals("", served.get("/api/diary").send().text());
    }

    private Ask upload() {
        return served.post(Lines.note(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:%d",
                "localhost",
                "localhost:80",
                "localhost.evil.example:%d",
                "127.0.0.1.evil.example:%d",
                "127.0.0.2:%d",
                "0.0.0.0:%d",
                "2130706433:%d",
                "[::]:%d",
                "localhost:%d@evil.example",
                "evil.example@localhost:%d"
            })
    void aForeignHostIsRefusedEverywhere(String pattern) throws IOException {
        String host = pattern.replace("%d", String.valueOf(served.port()));
        for (Ask ask : new Ask[] {
            upload().with("Origin", "http://" + host),
            served.get("/api/diary"),
            served.bare("GET", "/"),
            served.bare("GET", "/open?key=" + served.key())
        }) {
            Answer answer = ask.with("Host", host).send();
            assertTrue(answer.status() == 403 || answer.status() == 400, host + ": " + answer.status());
            assertEquals(null, answer.header("set-cookie"));
        }
    }

    @Test
    void ourThreeNamesAreOurs() throws IOException {
        for (String name : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            String host = name + ":" + served.port();
            assertEquals(
                    200, served.get("/api/status").with("Host", host).send().status());
        }
    }

    @Test
    void theOtherLoopbackAddressAnswersTooWhereThereIsOne() throws IOException {
        boolean six = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .anyMatch(a -> a instanceof Inet6Address && a.isLoopbackAddress());
        if (six) {
            assertEquals(200, served.get("/api/status").to("::1").send().status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/diary", "/api/status", "/api/day?date=2026-11-21", "/api", "/api/", "/api/nothing"})
    void nothingOfTheApiIsReadWithoutTheCookie(String path) throws IOException {
        served.bare("GET", path).send().requireProblem(403, "no-key");
        served.bare("GET", path).with("Cookie", "nutation=wrong").send().requireProblem(403, "no-key");
        served.bare("GET", path).with("Cookie", "other=" + served.key()).send().requireProblem(403, "no-key");
        assertEquals(403, served.bare("HEAD", path).send().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/diary",
                "/api%2fdiary",
                "//api/diary",
                "/./api/diary",
                "/x/../api/diary",
                "/api;x=1/diary",
                "/api/diary;x",
                "/\\api/diary",
                "/api//diary",
                "/%2e/api/diary",
                "/api/diary%00"
            })
    void noOtherSpellingOfAnAddressPassesTheCookie(String path) throws IOException {
        Answer answer = served.bare("GET", path).send();
        assertTrue(answer.status() == 404 || answer.status() == 400 || answer.status() == 403, path);
        assertFalse(answer.text().contains("nutation.diary"));
    }

    @Test
    void anUploadWithoutTheCookieIsRefused() throws IOException {
        upload().without("Cookie").send().requireProblem(403, "no-key");
        upload().with("Cookie", "nutation=" + "A".repeat(43)).send().requireProblem(403, "no-key");
        upload().with("Cookie", "nutation=").send().requireProblem(403, "no-key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "https://localhost:%d",
                "http://localhost",
                "http://127.0.0.1:%d",
                ""
            })
    void aForeignOriginIsRefused(String pattern) throws IOException {
        String origin = pattern.replace("%d", String.valueOf(served.port()));
        upload().with("Origin", origin).send().requireProblem(403, "foreign-page");
        upload().with("Origin", origin).without("Sec-Fetch-Site").send().requireProblem(403, "foreign-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "other"})
    void aPageOfAnotherSiteIsRefused(String site) throws IOException {
        upload().with("Sec-Fetch-Site", site).send().requireProblem(403, "foreign-page");
        upload().with("Sec-Fetch-Site", site).without("Origin").send().requireProblem(403, "foreign-page");
    }

    @Test
    void anUploadThatDoesNotSayWhereItComesFromIsRefused() throws IOException {
        upload().without("Origin").without("Sec-Fetch-Site").send().requireProblem(403, "foreign-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageOfAnotherSiteCannotReadEither(String site) throws IOException {
        served.get("/api/diary").with("Sec-Fetch-Site", site).send().requireProblem(403, "foreign-page");
        served.get("/api/diary").with("Origin", "http://evil.example").send().requireProblem(403, "foreign-page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/json",
                "application/vnd.nutation.diary+jsonl; charset=utf-16",
                "application/vnd.nutation.diary+jsonl, text/plain",
                "*/*",
                "nonsense"
            })
    void aFormOrAnyOtherContentTypeIsRefused(String type) throws IOException {
        upload().with("Content-Type", type).send().requireProblem(415, "content-type");
    }

    @Test
    void anUploadWithoutAContentTypeIsRefused() throws IOException {
        upload().without("Content-Type").send().requireProblem(415, "content-type");
    }

    @Test
    void aFormOfAForeignPageIsRefused() throws IOException {
        served.bare("POST", "/api/diary")
                .with("Cookie", "nutation=" + served.key())
                .with("Origin", "http://evil.example")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .body("a=" + Lines.note(1))
                .send()
                .requireProblem(403, "foreign-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"})
    void otherMethodsAreRefused(String method) throws IOException {
        for (String path : new String[] {"/api/diary", "/", "/open"}) {
            Answer bare = served.bare(method, path).send();
            assertTrue(bare.status() >= 400 && bare.status() != 500, method + " " + path + " " + bare.status());
            Answer full = served.bare(method, path)
                    .with("Cookie", "nutation=" + served.key())
                    .with("Origin", served.origin())
                    .send();
            assertTrue(
                    full.status() == 405 || full.status() == 400 || full.status() == 501,
                    method + " " + path + " " + full.status());
            assertEquals(null, full.header("access-control-allow-origin"));
        }
    }

    @Test
    void aPreflightGetsNoPermission() throws IOException {
        Answer answer = served.bare("OPTIONS", "/api/diary")
                .with("Origin", "http://evil.example")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "content-type")
                .send();
        answer.requireProblem(403, "no-key");
        assertEquals(null, answer.header("access-control-allow-origin"));
    }

    @Test
    void postsToOtherPlacesAreNotTaken() throws IOException {
        for (String path : new String[] {"/", "/open", "/api/status", "/api/day", "/nothing"}) {
            Answer answer = served.bare("POST", path)
                    .with("Cookie", "nutation=" + served.key())
                    .with("Origin", served.origin())
                    .with("Content-Type", Served.DIARY_TYPE)
                    .body(Lines.note(1))
                    .send();
            answer.requireProblem(405, "method");
        }
    }

    @Test
    void thePrintedAddressGivesTheKeyAndShowsTheApp() throws IOException {
        Answer answer = served.bare("GET", "/open?key=" + served.key()).send();

        assertEquals(303, answer.status());
        assertEquals("/", answer.header("location"));
        String cookie = Objects.requireNonNull(answer.header("set-cookie"));
        assertTrue(cookie.startsWith("nutation=" + served.key() + ";"), cookie);
        for (String part : new String[] {"; Path=/", "; HttpOnly", "; SameSite=Strict", "; Max-Age="}) {
            assertTrue(cookie.contains(part), cookie);
        }
        assertFalse(cookie.contains("Domain"), cookie);
        assertEquals("no-store", answer.header("cache-control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/open?key=", "/open?key=wrong", "/open?key=a&key=b", "/open?KEY=x", "/open/"})
    void aWrongKeyGetsNothing(String path) throws IOException {
        Answer answer = served.bare("GET", path).send();
        assertTrue(answer.status() == 403 || answer.status() == 404, path);
        assertEquals(null, answer.header("set-cookie"));
    }

    @Test
    void aProgramOfTheOwnerMayReadAndWriteWithTheKeyAndTheOrigin() throws IOException {
        assertEquals(200, served.get("/api/diary").send().status());
        assertEquals(200, served.post("").without("Sec-Fetch-Site").send().status());
        assertEquals(200, served.post("").without("Origin").send().status());
        assertEquals(
                200,
                served.post("")
                        .with("Content-Type", Served.DIARY_TYPE + "; charset=UTF-8")
                        .send()
                        .status());
    }
}
