/// Work over many people that may be cut anywhere and put together in any order, and whoever does it.
@NullMarked
package nutation.population.work;

import org.jspecify.annotations.NullMarked;
