@NullMarked
package nutation.engine;

import org.jspecify.annotations.NullMarked;
