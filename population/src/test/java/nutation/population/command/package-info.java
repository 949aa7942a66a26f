/// The population's command line.
@NullMarked
package nutation.population.command;

import org.jspecify.annotations.NullMarked;
