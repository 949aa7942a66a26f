@NullMarked
package nutation.server.store;

import org.jspecify.annotations.NullMarked;
