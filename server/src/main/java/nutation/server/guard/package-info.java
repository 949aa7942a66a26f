/// Who may ask: one filter before everything else that refuses what it does not know.
@NullMarked
package nutation.server.guard;

import org.jspecify.annotations.NullMarked;
