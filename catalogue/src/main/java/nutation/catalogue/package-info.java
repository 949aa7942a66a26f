/// The catalogue as data: reads what people wrote, checks it, compiles it, and hands it to others.
@NullMarked
package nutation.catalogue;

import org.jspecify.annotations.NullMarked;
