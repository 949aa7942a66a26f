/// The rules as drawn weeks with the day that is expected: what a clinician can read and correct.
///
/// The scenarios stand in `src/test/resources/scenarios`, their language and their list in `docs/scenarios.md`.
@NullMarked
package nutation.catalogue.scenarios;

import org.jspecify.annotations.NullMarked;
