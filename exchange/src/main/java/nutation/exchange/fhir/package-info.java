/// The diary and the plan as HL7 FHIR R4: what the engine says, never more. No condition, no diagnosis.
@NullMarked
package nutation.exchange.fhir;

import org.jspecify.annotations.NullMarked;
