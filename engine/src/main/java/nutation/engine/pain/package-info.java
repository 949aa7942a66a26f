/// Pain during a session (rules P): what an answer ends, and what it means now and later.
@NullMarked
package nutation.engine.pain;

import org.jspecify.annotations.NullMarked;
