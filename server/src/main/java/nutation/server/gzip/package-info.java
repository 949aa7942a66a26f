/// Packed requests and answers.
@NullMarked
package nutation.server.gzip;

import org.jspecify.annotations.NullMarked;
