/// The door to the engine.
@NullMarked
package nutation.server.day;

import org.jspecify.annotations.NullMarked;
