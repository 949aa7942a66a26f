/// What leaves the programme: paper, calendar, FHIR. No HTTP and no store: it turns a diary and the engine's answers
/// into files that others read.
@NullMarked
package nutation.exchange;

import org.jspecify.annotations.NullMarked;
