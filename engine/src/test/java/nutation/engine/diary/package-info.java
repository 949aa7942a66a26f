@NullMarked
package nutation.engine.diary;

import org.jspecify.annotations.NullMarked;
