/// The app as static files.
@NullMarked
package nutation.cli.site;

import org.jspecify.annotations.NullMarked;
