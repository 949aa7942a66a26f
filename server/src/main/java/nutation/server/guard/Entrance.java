package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import nutation.server.problem.Problem;
import org.jspecify.annotations.Nullable;

/// How one gets in: which addresses are ours, and what the key of a request opens.
public sealed interface Entrance permits PersonalEntrance, HttpsEntrance {
    /// Whether a `Host` is ours.
    boolean isOurs(@Nullable String host, int port);

    /// Whether an `Origin` is the one of our own page.
    boolean isOurPage(String origin, @Nullable String host);

    /// Whether the route answers without a key, beside the app's own files.
    boolean isOpen(String method, String path);

    /// Whether browsers are told to come by https only.
    boolean httpsOnly();

    Shown shown(HttpServletRequest request);

    /// The answer to a request without a key.
    Problem noKey();
}
