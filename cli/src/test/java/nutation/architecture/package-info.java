/// What may depend on what.
@NullMarked
package nutation.architecture;

import org.jspecify.annotations.NullMarked;
