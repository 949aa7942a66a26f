package nutation.server.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nutation.engine.diary.At;
import nutation.engine.history.History;

/// What a person's own clock says, where nobody is there to ask: by the offset of the newest entry.
public final class OwnToday {
    private static final int SECONDS_A_MINUTE = 60;
    private static final int NANOS_A_MILLI = 1_000_000;

    private OwnToday() {}

    /// The date there at an instant, as an epoch day.
    public static int of(History history, Instant now) {
        return (int) LocalDate.ofInstant(now, offset(history)).toEpochDay();
    }

    /// The instant as the person would write it.
    public static At at(History history, Instant now) {
        ZoneOffset offset = offset(history);
        var local = now.atOffset(offset);
        return At.local(
                (int) local.toLocalDate().toEpochDay(),
                (int) (local.toLocalTime().toNanoOfDay() / NANOS_A_MILLI),
                offset.getTotalSeconds() / SECONDS_A_MINUTE);
    }

    private static ZoneOffset offset(History history) {
        return history.size() == 0
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds(
                        SECONDS_A_MINUTE * history.entries().getLast().at().offset());
    }
}
