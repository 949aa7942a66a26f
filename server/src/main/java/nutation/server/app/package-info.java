/// The app's static files, from the class path.
@NullMarked
package nutation.server.app;

import org.jspecify.annotations.NullMarked;
