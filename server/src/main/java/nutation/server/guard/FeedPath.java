package nutation.server.guard;

/// Where calendar feeds are. Their address is the key: a calendar programme can show no other.
final class FeedPath {
    private static final String FOLDER = "/calendar/";

    private FeedPath() {}

    /// @param path a plain path, see [PlainPath]
    static boolean is(String path) {
        return path.startsWith(FOLDER) && path.endsWith(".ics");
    }
}
