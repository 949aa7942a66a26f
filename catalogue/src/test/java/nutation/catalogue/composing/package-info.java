/// The composer against a constraint solver, on the real catalogue.
@NullMarked
package nutation.catalogue.composing;

import org.jspecify.annotations.NullMarked;
