/// The many on one computer: slices of people on plain threads.
@NullMarked
package nutation.population.threads;

import org.jspecify.annotations.NullMarked;
