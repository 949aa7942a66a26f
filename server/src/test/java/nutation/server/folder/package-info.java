@NullMarked
package nutation.server.folder;

import org.jspecify.annotations.NullMarked;
