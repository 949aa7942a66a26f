/// The routes, and the web server below them.
@NullMarked
package nutation.server.http;

import org.jspecify.annotations.NullMarked;
