/// What a catalogue must be before it may be shipped, one check a file.
@NullMarked
package nutation.catalogue.check;

import org.jspecify.annotations.NullMarked;
