package nutation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import nutation.server.day.Coaching;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import tools.jackson.databind.JsonNode;

/// A server of a test that several devices share. It stands behind a proxy that the tests play: https is the proxy's
/// business, and everything else is as with a certificate.
final class Shared implements AutoCloseable {
    static final String HOST = "nutation.test";
    static final String ORIGIN = "https://" + HOST;

    private static final String SETTINGS = """
            name = "https://nutation.test"
            port = 0
            behind-proxy = true
            """;

    private final RunningServer server;

    private Shared(RunningServer server) {
        this.server = server;
    }

    static Shared in(Path folder) throws CannotStart, IOException {
        return in(folder, "");
    }

    /// With settings beside the name.
    static Shared in(Path folder, String more) throws CannotStart, IOException {
        return in(folder, more, new Served.CountingCoach(), InstantSource.system());
    }

    static Shared in(Path folder, String more, Coaching coaching, InstantSource clock) throws CannotStart, IOException {
        return of(settings(folder, more), coaching, clock);
    }

    static Shared of(Settings settings, Coaching coaching, InstantSource clock) throws CannotStart {
        return new Shared(NutationServer.start(settings, coaching, clock));
    }

    static Settings settings(Path folder, String more) throws CannotStart, IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "settings", ".toml"), SETTINGS + more);
        return Settings.read(folder.resolve("data"), file, Asked.NOTHING);
    }

    RunningServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    /// A request without anything that opens a door.
    Ask bare(String method, String path) {
        return new Ask(port(), method, path).with("Host", HOST);
    }

    /// A request of our own page on a device without a key.
    Ask page(String method, String path) {
        return bare(method, path).with("Origin", ORIGIN).with("Sec-Fetch-Site", "same-origin");
    }

    /// The first device of the first diary.
    Device first() throws IOException {
        return claim(code(server.firstPairing().orElseThrow()), "First");
    }

    /// The first device of a new diary, as whoever runs the server invites it.
    Device invited(Path data) throws IOException, CannotStart {
        return claim(code(Inviting.invite(data, "").orElseThrow()), "Invited");
    }

    static String code(URI address) {
        return address.toString().substring(address.toString().indexOf("code=") + "code=".length());
    }

    Ask claiming(String code, String name) {
        return page("POST", "/api/pairing/claim")
                .with("Content-Type", "application/json")
                .body("{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}");
    }

    Device claim(String code, String name) throws IOException {
        Answer answer = claiming(code, name).send();
        assertEquals(200, answer.status(), answer.text());
        JsonNode claimed = answer.json();
        String cookie = Objects.requireNonNull(answer.header("set-cookie"));
        return new Device(
                this,
                claimed.get("diary").asString(),
                claimed.get("device").asString(),
                cookie.substring("__Host-nutation=".length(), cookie.indexOf(';')));
    }

    /// A device with its key.
    record Device(Shared shared, String diary, String id, String key) {
        Ask ask(String method, String path) {
            return shared.page(method, path).with("Cookie", "__Host-nutation=" + key);
        }

        Ask get(String path) {
            return ask("GET", path);
        }

        Ask post(String path) {
            return ask("POST", path);
        }

        Ask upload(String lines) {
            return post("/api/diary").with("Content-Type", Served.DIARY_TYPE).body(lines);
        }

        String newCode() throws IOException {
            return post("/api/pairing").send().json().get("code").asString();
        }

        /// Another device of the same diary.
        Device another(String name) throws IOException {
            return shared.claim(newCode(), name);
        }

        String diaryText() throws IOException {
            return get("/api/diary").send().text();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
