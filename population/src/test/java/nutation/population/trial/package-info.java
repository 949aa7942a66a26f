/// Many of them, and two rule sets.
@NullMarked
package nutation.population.trial;

import org.jspecify.annotations.NullMarked;
