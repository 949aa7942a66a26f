@NullMarked
package nutation.engine.json;

import org.jspecify.annotations.NullMarked;
