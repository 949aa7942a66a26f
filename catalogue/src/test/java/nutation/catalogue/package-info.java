/// The real catalogue passes, and every check notices what it is there for.
@NullMarked
package nutation.catalogue;

import org.jspecify.annotations.NullMarked;
