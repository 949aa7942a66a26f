package nutation.server.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The entrance from other computers: one name, by https, and a key for each device.
public final class HttpsEntrance implements Entrance {
    private static final Set<String> OPEN = Set.of("GET /api/status", "HEAD /api/status", "POST /api/pairing/claim");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int HTTPS = 443;

    private final String origin;
    private final String host;
    private final Keyring keys;

    public HttpsEntrance(URI name, Keyring keys) {
        boolean usual = name.getPort() < 0 || name.getPort() == HTTPS;
        this.host = usual ? name.getHost() : name.getHost() + ":" + name.getPort();
        this.origin = "https://" + host;
        this.keys = keys;
    }

    @Override
    public boolean isOurs(@Nullable String offered, int port) {
        return host.equals(offered) || (host + ":" + HTTPS).equals(offered);
    }

    @Override
    public boolean isOurPage(String offered, @Nullable String anyHost) {
        return origin.equals(offered);
    }

    @Override
    public boolean isOpen(String method, String path) {
        return OPEN.contains(method + " " + path) || (READS.contains(method) && FeedPath.is(path));
    }

    @Override
    public boolean httpsOnly() {
        return true;
    }

    @Override
    public Shown shown(HttpServletRequest request) {
        @Nullable String bearer = Bearer.of(request);
        if (bearer != null) {
            return keys.shown(bearer);
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(DeviceCookie.NAME)) {
                    return keys.shown(cookie.getValue());
                }
            }
        }
        return new Shown.Nothing();
    }

    @Override
    public Problem noKey() {
        return Problem.of(
                ProblemType.NO_KEY,
                HttpStatus.UNAUTHORIZED,
                "Pair this device: on one that has the diary, open Me, My other devices, Add another.");
    }
}
