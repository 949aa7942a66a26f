/// The many on one computer.
@NullMarked
package nutation.population.threads;

import org.jspecify.annotations.NullMarked;
