/// How they live.
@NullMarked
package nutation.population.life;

import org.jspecify.annotations.NullMarked;
