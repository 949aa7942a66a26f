/// The diary, its plan and the catalogue as a FHIR R4 server: read only, but for a clinician's order. One key reads one
/// diary.
@NullMarked
package nutation.server.fhir;

import org.jspecify.annotations.NullMarked;
