/// What tests of the interface need from inside.
@NullMarked
package nutation.server.http;

import org.jspecify.annotations.NullMarked;
