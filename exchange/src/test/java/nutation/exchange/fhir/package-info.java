@NullMarked
package nutation.exchange.fhir;

import org.jspecify.annotations.NullMarked;
