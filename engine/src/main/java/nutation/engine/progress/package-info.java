/// How it has gone: pain, sessions and minutes by week, and where each ladder has stood. It only tells; it decides
/// nothing.
@NullMarked
package nutation.engine.progress;

import org.jspecify.annotations.NullMarked;
