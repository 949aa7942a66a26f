/// Two rule sets or programmes on the same people, and what differs.
@NullMarked
package nutation.population.trial;

import org.jspecify.annotations.NullMarked;
