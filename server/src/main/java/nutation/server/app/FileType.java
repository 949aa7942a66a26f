package nutation.server.app;

import java.util.Arrays;
import org.springframework.http.MediaType;

/// The kinds of files that the app is made of. What is not here is not sniffed by anybody: it is a download.
enum FileType {
    HTML(".html", "text/html;charset=utf-8", true),
    JAVASCRIPT(".js", "text/javascript;charset=utf-8", true),
    MODULE(".mjs", "text/javascript;charset=utf-8", true),
    STYLE(".css", "text/css;charset=utf-8", true),
    JSON(".json", "application/json", true),
    MANIFEST(".webmanifest", "application/manifest+json", true),
    SVG(".svg", "image/svg+xml", true),
    TEXT(".txt", "text/plain;charset=utf-8", true),
    MAP(".map", "application/json", true),
    WASM(".wasm", "application/wasm", true),
    PNG(".png", "image/png", false),
    JPEG(".jpg", "image/jpeg", false),
    WEBP(".webp", "image/webp", false),
    ICON(".ico", "image/x-icon", false),
    FONT(".woff2", "font/woff2", false),
    MP3(".mp3", "audio/mpeg", false),
    OGG(".ogg", "audio/ogg", false),
    WAV(".wav", "audio/wav", false),
    M4A(".m4a", "audio/mp4", false),
    OTHER("", "application/octet-stream", false);

    private final String ending;
    private final String type;
    private final boolean shrinks;

    FileType(String ending, String type, boolean shrinks) {
        this.ending = ending;
        this.type = type;
        this.shrinks = shrinks;
    }

    static FileType of(String name) {
        return Arrays.stream(values())
                .filter(t -> name.endsWith(t.ending))
                .findFirst()
                .orElse(OTHER);
    }

    /// Every file of the app has an ending; a name without one could be a folder.
    static boolean hasEnding(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /// Whether gzip makes it smaller.
    boolean shrinks() {
        return shrinks;
    }
}
