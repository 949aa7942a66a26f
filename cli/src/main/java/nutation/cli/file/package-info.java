/// Files as commands write them.
@NullMarked
package nutation.cli.file;

import org.jspecify.annotations.NullMarked;
