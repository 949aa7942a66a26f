/// The outcomes of a service.
@NullMarked
package nutation.population.outcomes;

import org.jspecify.annotations.NullMarked;
