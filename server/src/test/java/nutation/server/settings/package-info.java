@NullMarked
package nutation.server.settings;

import org.jspecify.annotations.NullMarked;
