/// The plan in the person's own calendar: the same day has the same id for ever, so that importing again updates and
/// never doubles.
@NullMarked
package nutation.exchange.calendar;

import org.jspecify.annotations.NullMarked;
