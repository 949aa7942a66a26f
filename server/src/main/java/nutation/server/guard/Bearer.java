package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The key of a program that is no browser, in the header `Authorization`. No page can make a browser send it, so it
/// also says that no other page asks.
final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /// The key as it was sent, or null.
    static @Nullable String of(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : null;
    }
}
