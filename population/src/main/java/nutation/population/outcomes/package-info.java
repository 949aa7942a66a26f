/// How the people of a service fare: the same measures over real diaries, with small numbers left out.
@NullMarked
package nutation.population.outcomes;

import org.jspecify.annotations.NullMarked;
