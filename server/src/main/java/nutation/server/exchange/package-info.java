/// What leaves the diary in forms that others read: paper and the calendar, over HTTP.
@NullMarked
package nutation.server.exchange;

import org.jspecify.annotations.NullMarked;
