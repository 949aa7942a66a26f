/// The many on Spark.
@NullMarked
package nutation.population.spark;

import org.jspecify.annotations.NullMarked;
