/// Who a simulated person is.
@NullMarked
package nutation.population.person;

import org.jspecify.annotations.NullMarked;
