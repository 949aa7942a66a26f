/// Motion: the poses of an exercise, one after the other, tied to the timeline.
@NullMarked
package nutation.figure.motion;

import org.jspecify.annotations.NullMarked;
