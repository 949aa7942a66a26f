/// What holds for everyone on every day, whoever asks: tests and the simulated population look at each day with these.
/// Written from the rules, not from the engine: where the engine computes, these look at what was told and what was
/// offered.
@NullMarked
package nutation.catalogue.invariant;

import org.jspecify.annotations.NullMarked;
