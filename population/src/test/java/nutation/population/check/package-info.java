/// Whether they are like published ones.
@NullMarked
package nutation.population.check;

import org.jspecify.annotations.NullMarked;
