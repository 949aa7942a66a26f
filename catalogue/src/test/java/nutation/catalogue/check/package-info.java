/// Measures that no finding of the compile step covers.
@NullMarked
package nutation.catalogue.check;

import org.jspecify.annotations.NullMarked;
