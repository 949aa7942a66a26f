/// What is counted of a diary, simulated or real: the same numbers for both, all of them whole.
@NullMarked
package nutation.population.measure;

import org.jspecify.annotations.NullMarked;
