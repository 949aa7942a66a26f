/// The JavaScript face of the engine: a handle with texts in and texts out.
@NullMarked
package nutation.browser;

import org.jspecify.annotations.NullMarked;
