/// Whether the simulated people are like those of published studies: target, band, result, verdict.
@NullMarked
package nutation.population.check;

import org.jspecify.annotations.NullMarked;
