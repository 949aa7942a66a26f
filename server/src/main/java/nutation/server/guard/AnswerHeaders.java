package nutation.server.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/// The headers that every answer carries, whatever it is.
public final class AnswerHeaders {
    /// Everything from here and nothing from elsewhere; no inline code; Trusted Types with the app's two
    /// policies.
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " worker-src 'self'; manifest-src 'self'; font-src 'self'; media-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none';"
                    + " require-trusted-types-for 'script'; trusted-types svelte-trusted-html nutation";

    /// The player keeps the screen on, plays sounds and fills the screen; nothing else of the device is used.
    private static final String PERMISSIONS =
            "screen-wake-lock=(self), autoplay=(self), fullscreen=(self), accelerometer=(), bluetooth=(),"
                    + " browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(),"
                    + " usb=(), xr-spatial-tracking=()";

    /// A header of every answer.
    public record Header(String name, String value) {}

    private static final List<Header> ALL = List.of(
            new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "no-referrer"),
            new Header("Permissions-Policy", PERMISSIONS),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin"));

    private AnswerHeaders() {}

    /// All of them, for a host that is not ours.
    public static List<Header> all() {
        return ALL;
    }

    public static void put(HttpServletResponse response) {
        for (Header header : ALL) {
            response.setHeader(header.name, header.value);
        }
    }

    /// Tells browsers to come by https only, for a year. Never on loopback, where other programs share the name.
    public static void putHttpsOnly(HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
