package nutation.server.guard;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// The cookie that holds a device's key. By its name browsers take it from this one host only, by https.
public final class DeviceCookie {
    static final String NAME = "__Host-nutation";

    /// As long as browsers allow.
    private static final Duration AGE = Duration.ofDays(400);

    private DeviceCookie() {}

    public static ResponseCookie of(String key) {
        return cookie(key, AGE);
    }

    /// Takes the cookie back.
    public static ResponseCookie gone() {
        return cookie("", Duration.ZERO);
    }

    private static ResponseCookie cookie(String key, Duration age) {
        return ResponseCookie.from(NAME, key)
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build();
    }
}
