package nutation.server.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names by which a browser or a program of this computer may call it.
public final class LoopbackName {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP = 80;

    private LoopbackName() {}

    /// Whether a `Host` is one of them, with our port.
    public static boolean is(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String end = ":" + port;
        boolean named = host.endsWith(end);
        return (named || port == HTTP)
                && NAMES.contains(named ? host.substring(0, host.length() - end.length()) : host);
    }
}
