package nutation.server.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A moment as the tables hold it: RFC 3339 in UTC, always with milliseconds, so that the order of the texts is the
/// order of time.
final class Stamp {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Stamp() {}

    static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
