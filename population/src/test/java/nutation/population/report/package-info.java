/// The pages.
@NullMarked
package nutation.population.report;

import org.jspecify.annotations.NullMarked;
