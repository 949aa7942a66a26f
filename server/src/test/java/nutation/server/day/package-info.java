@NullMarked
package nutation.server.day;

import org.jspecify.annotations.NullMarked;
