/// Why: reasons as rule, code, slots and sources, and the one formatter that turns them into sentences.
@NullMarked
package nutation.engine.explain;

import org.jspecify.annotations.NullMarked;
