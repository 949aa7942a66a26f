package nutation.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The calendar of a diary as it was given out last.
///
/// @param text iCalendar; empty = nothing was given out yet
/// @param language such as `en`
/// @param begins when sessions begin, local time `HH:MM`
/// @param feedMade since when there is a feed; null = there is none
public record KeptCalendar(
        String text,
        String language,
        String begins,
        @Nullable Instant feedMade) {
    /// Before anything was chosen or given out.
    static final KeptCalendar NONE = new KeptCalendar("", "en", "10:00", null);

    /// The same in another language or at another time.
    public KeptCalendar in(String language, String begins) {
        return new KeptCalendar(text, language, begins, feedMade);
    }

    /// The next version.
    public KeptCalendar next(String text) {
        return new KeptCalendar(text, language, begins, feedMade);
    }
}
