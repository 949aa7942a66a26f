/// The gate: whether there may be a session at all, and how much of one (rules G).
@NullMarked
package nutation.engine.clearance;

import org.jspecify.annotations.NullMarked;
