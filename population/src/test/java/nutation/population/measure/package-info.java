/// What is counted of a diary.
@NullMarked
package nutation.population.measure;

import org.jspecify.annotations.NullMarked;
