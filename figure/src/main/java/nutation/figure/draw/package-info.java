/// From a skeleton to flat shapes: camera, outlines, what hides what.
@NullMarked
package nutation.figure.draw;

import org.jspecify.annotations.NullMarked;
