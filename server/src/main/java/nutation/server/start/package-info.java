/// What can stand in the way of a start, each with its way out.
@NullMarked
package nutation.server.start;

import org.jspecify.annotations.NullMarked;
