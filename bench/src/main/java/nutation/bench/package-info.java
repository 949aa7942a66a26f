/// Measures what verification.md sets a bar for, and prints how far below the bar it is.
@NullMarked
package nutation.bench;

import org.jspecify.annotations.NullMarked;
