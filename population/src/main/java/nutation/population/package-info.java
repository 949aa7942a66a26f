/// Simulated people on whom a rule is tried before one person meets it, and the outcomes of a whole service.
@NullMarked
package nutation.population;

import org.jspecify.annotations.NullMarked;
