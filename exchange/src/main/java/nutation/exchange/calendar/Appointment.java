package nutation.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nutation.engine.diary.Dates;

/// One thing on one day.
///
/// @param date local date, an epoch day
/// @param minutes how long it takes
public record Appointment(What what, int date, int minutes) {

    /// The same day of the same diary has the same id for ever: it comes from nothing else.
    ///
    /// @param diary the id of the diary's first entry
    String uid(String diary) {
        String name = diary + "/" + Dates.text(date) + "/" + what.code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
