/// Who a simulated person is: everything follows from a seed and a number, in whole numbers.
@NullMarked
package nutation.population.person;

import org.jspecify.annotations.NullMarked;
