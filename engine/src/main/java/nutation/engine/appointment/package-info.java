/// What a calendar reminds of: the plan of the next weeks, date by date.
@NullMarked
package nutation.engine.appointment;

import org.jspecify.annotations.NullMarked;
