package nutation.server.guard;

import java.util.Set;

/// What a balancer asks: by number, without a name and without a key. The answers hold nothing but a word.
final class ProbePath {
    private static final Set<String> PATHS = Set.of("/health", "/ready");

    private ProbePath() {}

    static boolean is(String path) {
        return PATHS.contains(path);
    }
}
