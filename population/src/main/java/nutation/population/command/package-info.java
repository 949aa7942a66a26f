/// The population's own command line: it is started beside the executable, with a class path of its own.
@NullMarked
package nutation.population.command;

import org.jspecify.annotations.NullMarked;
