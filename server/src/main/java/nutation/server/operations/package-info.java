/// What whoever runs the server sees of it: health, figures and a log, without a single fact of anybody's health.
@NullMarked
package nutation.server.operations;

import org.jspecify.annotations.NullMarked;
