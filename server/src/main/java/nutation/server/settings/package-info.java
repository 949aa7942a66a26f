/// What an operator may set: one table, one file.
@NullMarked
package nutation.server.settings;

import org.jspecify.annotations.NullMarked;
