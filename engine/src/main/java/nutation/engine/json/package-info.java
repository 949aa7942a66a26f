/// Strict JSON: a reader that refuses with a place and a reason, and one canonical way of writing.
@NullMarked
package nutation.engine.json;

import org.jspecify.annotations.NullMarked;
