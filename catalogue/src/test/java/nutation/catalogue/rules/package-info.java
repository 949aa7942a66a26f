/// The rules as claims, against the compiled catalogue.
@NullMarked
package nutation.catalogue.rules;

import org.jspecify.annotations.NullMarked;
