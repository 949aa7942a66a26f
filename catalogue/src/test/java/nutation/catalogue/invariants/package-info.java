/// Random people in whose lives every invariant holds, and what holds between two diaries that differ in one thing.
@NullMarked
package nutation.catalogue.invariants;

import org.jspecify.annotations.NullMarked;
