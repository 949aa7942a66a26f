package nutation.server.http;

/// A value from a request, short enough to be named in a message.
final class Shortened {
    private static final int LONGEST = 80;

    private Shortened() {}

    static String of(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
    }
}
