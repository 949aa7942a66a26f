/// Pages with charts, and a table beside each: one file that needs nothing else.
@NullMarked
package nutation.population.report;

import org.jspecify.annotations.NullMarked;
