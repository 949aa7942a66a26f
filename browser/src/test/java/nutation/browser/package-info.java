/// The engine in JavaScript gives the same bytes as on the JVM.
@NullMarked
package nutation.browser;

import org.jspecify.annotations.NullMarked;
