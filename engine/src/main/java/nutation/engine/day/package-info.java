/// The kind of the day (rules K), its questions, and the day as one answer.
@NullMarked
package nutation.engine.day;

import org.jspecify.annotations.NullMarked;
