@NullMarked
package nutation.engine.session;

import org.jspecify.annotations.NullMarked;
