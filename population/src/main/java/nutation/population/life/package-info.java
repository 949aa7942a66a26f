/// How a simulated person lives with the programme, day by day, asking the real engine.
@NullMarked
package nutation.population.life;

import org.jspecify.annotations.NullMarked;
