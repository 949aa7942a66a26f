@NullMarked
package nutation.figure.draw;

import org.jspecify.annotations.NullMarked;
