package nutation.server.guard;

/// What our own addresses are made of. Nothing is encoded in them, so a path has one spelling, and no check can be
/// passed
/// by another.
final class PlainPath {
    private static final int LONGEST = 200;

    private PlainPath() {}

    /// Whether the path is `/` or segments of letters, digits, `_`, `-` and, not at their beginning, `.`.
    static boolean is(String path) {
        if (path.isEmpty() || path.charAt(0) != '/' || path.length() > LONGEST) {
            return false;
        }
        for (int i = 1; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean first = path.charAt(i - 1) == '/';
            if (!(isWord(c) || (!first && (c == '.' || c == '/')))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
