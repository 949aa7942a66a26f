/// The body: how long, how thick, and where its joints are.
@NullMarked
package nutation.figure.body;

import org.jspecify.annotations.NullMarked;
