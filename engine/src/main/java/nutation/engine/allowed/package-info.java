/// Which uses may be offered at all, on which sides, at which rung, and why the others not (rules S4 to S7, S13).
@NullMarked
package nutation.engine.allowed;

import org.jspecify.annotations.NullMarked;
