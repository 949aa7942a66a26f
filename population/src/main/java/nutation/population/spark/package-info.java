/// The many on Apache Spark: a slice of people is one task, on the threads of this computer or on a cluster.
@NullMarked
package nutation.population.spark;

import org.jspecify.annotations.NullMarked;
