package nutation.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Requests to a server in personal mode, as its own page would send them.
interface OwnPage {
    RunningServer server();

    default int port() {
        return server().port();
    }

    default String key() {
        return server().address().getQuery().substring("key=".length());
    }

    default String origin() {
        return "http://localhost:" + port();
    }

    /// A request without anything that opens a door.
    default Ask bare(String method, String path) {
        return new Ask(port(), method, path);
    }

    /// A reading request with the cookie.
    default Ask get(String path) {
        return bare("GET", path).with("Cookie", "nutation=" + key());
    }

    /// An upload as the app's own page sends it.
    default Ask post(byte[] body) {
        return bare("POST", "/api/diary")
                .with("Cookie", "nutation=" + key())
                .with("Origin", origin())
                .with("Sec-Fetch-Site", "same-origin")
                .with("Content-Type", Served.DIARY_TYPE)
                .body(body);
    }

    default Ask post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    /// The position of the newest entry.
    default long last() throws IOException {
        return get("/api/status").send().json().get("last").asLong();
    }
}
