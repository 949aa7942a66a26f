package nutation.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nutation.engine.history.History;
import nutation.server.day.Coaching;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;

/// A server of a test on a free port, and requests to it as its own page would send them.
final class Served implements AutoCloseable {
    static final String DIARY_TYPE = "application/vnd.nutation.diary+jsonl";

    private final RunningServer server;

    private Served(RunningServer server) {
        this.server = server;
    }

    static Served in(Path folder) throws CannotStart {
        return in(folder, new CountingCoach());
    }

    static Served in(Path folder, Coaching coaching) throws CannotStart {
        return new Served(NutationServer.start(Settings.personal(folder, 0), coaching, InstantSource.system()));
    }

    /// With settings in a file, and a clock of its own.
    static Served in(Path folder, String settings, InstantSource clock) throws CannotStart, IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "settings", ".toml"), "port = 0\n" + settings);
        Settings read = Settings.read(folder.resolve("data"), file, Asked.NOTHING);
        return new Served(NutationServer.start(read, new CountingCoach(), clock));
    }

    /// Answers with the number of entries: the rules have their own tests.
    static class CountingCoach implements Coaching {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public String catalogue() {
            return "small";
        }

        @Override
        public String day(History history, int date) {
            return "{\"entries\":" + history.size() + ",\"date\":" + date + "}";
        }
    }

    RunningServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String key() {
        return server.address().getQuery().substring("key=".length());
    }

    String origin() {
        return "http://localhost:" + port();
    }

    /// A request without anything that opens a door.
    Ask bare(String method, String path) {
        return new Ask(port(), method, path);
    }

    /// A reading request with the cookie.
    Ask get(String path) {
        return bare("GET", path).with("Cookie", "nutation=" + key());
    }

    /// An upload as the app's own page sends it.
    Ask post(byte[] body) {
        return bare("POST", "/api/diary")
                .with("Cookie", "nutation=" + key())
                .with("Origin", origin())
                .with("Sec-Fetch-Site", "same-origin")
                .with("Content-Type", DIARY_TYPE)
                .body(body);
    }

    Ask post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    /// The position of the newest entry.
    long last() throws IOException {
        return get("/api/status").send().json().get("last").asLong();
    }

    @Override
    public void close() {
        server.close();
    }
}
