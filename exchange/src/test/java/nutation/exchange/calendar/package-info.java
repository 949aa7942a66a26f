@NullMarked
package nutation.exchange.calendar;

import org.jspecify.annotations.NullMarked;
