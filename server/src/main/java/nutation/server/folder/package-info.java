/// The data folder: one process, its owner only, on a disk of this computer.
@NullMarked
package nutation.server.folder;

import org.jspecify.annotations.NullMarked;
