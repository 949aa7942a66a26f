/// The command line: every capability scriptable, with documented exit codes.
@NullMarked
package nutation.cli;

import org.jspecify.annotations.NullMarked;
