/// Pictures of the figure on the command line: what is shown, as dots, and sheets of all.
@NullMarked
package nutation.cli.picture;

import org.jspecify.annotations.NullMarked;
