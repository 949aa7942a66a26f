/// What holds for everyone on every day, and what holds between two diaries that differ in one thing. Written from
/// the rules, not from the engine: where the engine computes, these look at what was told and what was offered.
@NullMarked
package nutation.catalogue.invariants;

import org.jspecify.annotations.NullMarked;
