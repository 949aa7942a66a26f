package nutation.server.request;

/// A value from a request, short enough to be named in a message.
public final class Shortened {
    private static final int LONGEST = 80;

    private Shortened() {}

    /// The value, cut where it is long.
    public static String of(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
    }
}
