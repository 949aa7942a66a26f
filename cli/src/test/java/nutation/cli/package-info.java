/// The command line, run as people and programs run it.
@NullMarked
package nutation.cli;

import org.jspecify.annotations.NullMarked;
