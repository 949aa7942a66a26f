/// What is printed, read back by other programs.
@NullMarked
package nutation.exchange.paper;

import org.jspecify.annotations.NullMarked;
