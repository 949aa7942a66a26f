/// Poses in the field's terms, and the skeleton that they give.
@NullMarked
package nutation.figure.pose;

import org.jspecify.annotations.NullMarked;
