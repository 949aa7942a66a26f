@NullMarked
package nutation.server;

import org.jspecify.annotations.NullMarked;
