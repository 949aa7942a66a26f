package nutation.server;

import java.util.Locale;
import java.util.UUID;

/// Diary lines for tests, in canonical text.
public final class Lines {
    private static final int SECONDS_A_DAY = 86_400;

    private Lines() {}

    /// The id of the entry with this number, the same in every process.
    public static String id(long number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number).toString();
    }

    /// The time of the entry with this number.
    public static String at(long number) {
        long second = Math.floorMod(number, SECONDS_A_DAY);
        return String.format(
                Locale.ROOT, "2026-11-21T%02d:%02d:%02d.000+01:00", second / 3600, second / 60 % 60, second % 60);
    }

    /// A note with this number; its time follows the number.
    public static String note(long number, String text) {
        return "{\"id\":\"" + id(number) + "\",\"at\":\"" + at(number) + "\",\"type\":\"note\",\"text\":\"" + text
                + "\"}";
    }

    public static String note(long number) {
        return note(number, "note " + number);
    }

    /// Lines as an upload.
    public static String upload(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
