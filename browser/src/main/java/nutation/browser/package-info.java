/// The JavaScript faces of engine and figure: handles with texts in and texts out, and drawings as numbers.
@NullMarked
package nutation.browser;

import org.jspecify.annotations.NullMarked;
