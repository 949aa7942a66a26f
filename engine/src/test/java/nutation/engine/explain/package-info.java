@NullMarked
package nutation.engine.explain;

import org.jspecify.annotations.NullMarked;
