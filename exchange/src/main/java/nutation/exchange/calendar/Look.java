package nutation.exchange.calendar;

import java.net.URI;
import java.time.LocalTime;
import nutation.engine.explain.Sentences;
import org.jspecify.annotations.Nullable;

/// What the person chose of the calendar.
///
/// @param sentences the language
/// @param session when sessions begin, local time wherever the person is
/// @param address where the app is, to come back to the day; null for no link
public record Look(
        Sentences sentences, LocalTime session, @Nullable URI address) {}
