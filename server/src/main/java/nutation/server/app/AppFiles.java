package nutation.server.app;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nutation.server.gzip.AcceptEncoding;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Everything that is no route of ours is a file of the app, or nothing.
///
/// The files are those on the class path: they do not change while the program runs, so each is read and packed once.
/// The guard has let only plain paths through.
@RestController
public final class AppFiles {
    private static final String FIRST_PAGE = "index.html";
    private static final String HASHED = "assets/";

    /// Only files that exist are kept, so it stays as large as the app.
    private final Map<String, AppFile> files = new ConcurrentHashMap<>();

    private final ClassLoader loader = AppFiles.class.getClassLoader();

    /// The names of files below `assets/` change with their content: they may be kept for ever. All others
    /// are asked for
    /// each time, and answered with 304 while they are the same.
    @GetMapping("/**")
    ResponseEntity<Resource> file(HttpServletRequest request) throws IOException, Refused {
        String path = request.getRequestURI().substring(1);
        String name = path.isEmpty() ? FIRST_PAGE : path;
        AppFile file = find(name);
        @Nullable Resource packed = AcceptEncoding.gzip(request) ? file.packed() : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(file.type())
                .cacheControl(caching(name))
                .eTag("\"" + file.mark() + (packed == null ? "" : "-gzip") + "\"");
        if (file.packed() != null) {
            answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (packed == null) {
            return answer.body(file.plain());
        }
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed);
    }

    private AppFile find(String name) throws IOException, Refused {
        @Nullable AppFile kept = files.get(name);
        if (kept != null) {
            return kept;
        }
        @Nullable AppFile found = FileType.hasEnding(name) ? AppFile.load(loader, name) : null;
        if (found == null) {
            throw new Refused(Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address."));
        }
        files.put(name, found);
        return found;
    }

    private static CacheControl caching(String name) {
        return name.startsWith(HASHED)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
    }
}
