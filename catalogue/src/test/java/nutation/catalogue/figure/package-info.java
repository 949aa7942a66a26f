/// Looks at every frame of every exercise: what a machine can see of a picture that is wrong.
@NullMarked
package nutation.catalogue.figure;

import org.jspecify.annotations.NullMarked;
