/// Playing forward: given answers, the next days (tests, the simulation, and "what if it hurts?").
@NullMarked
package nutation.engine.forward;

import org.jspecify.annotations.NullMarked;
