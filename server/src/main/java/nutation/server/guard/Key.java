package nutation.server.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nutation.server.folder.Secret;
import org.springframework.http.ResponseCookie;

/// The cookie that shows that a browser was opened by the owner of the data folder.
public final class Key {
    private static final String COOKIE = "nutation";

    /// As long as browsers allow; the secret itself stays the same as long as the install.
    private static final Duration AGE = Duration.ofDays(400);

    private final Secret secret;

    public Key(Secret secret) {
        this.secret = secret;
    }

    /// Whether this is the key, compared in constant time.
    public boolean opens(String key) {
        return secret.is(key);
    }

    public ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, secret.text())
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(AGE)
                .build();
    }

    /// Whether the request brings the cookie. Programs on other ports of this computer may have set one of
    /// the same name, so each is looked at.
    boolean isIn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean found = false;
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                found |= cookie.getName().equals(COOKIE) && secret.is(cookie.getValue());
            }
        }
        return found;
    }
}
