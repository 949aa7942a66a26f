/// What the diary says, folded once in order of meaning (instant, then id), for the rules to read.
///
/// Derived, never stored, never sent.
@NullMarked
package nutation.engine.history;

import org.jspecify.annotations.NullMarked;
