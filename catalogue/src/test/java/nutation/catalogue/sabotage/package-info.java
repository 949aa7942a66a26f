/// Rules broken on purpose, one at a time: the tests have to notice every one of them.
@NullMarked
package nutation.catalogue.sabotage;

import org.jspecify.annotations.NullMarked;
