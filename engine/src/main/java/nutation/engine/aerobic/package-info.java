/// Aerobic minutes a week: where they start, how they grow, and what is done so far (rules A).
@NullMarked
package nutation.engine.aerobic;

import org.jspecify.annotations.NullMarked;
