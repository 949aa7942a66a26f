/// Points and rotations in space, in metres and degrees.
@NullMarked
package nutation.figure.space;

import org.jspecify.annotations.NullMarked;
