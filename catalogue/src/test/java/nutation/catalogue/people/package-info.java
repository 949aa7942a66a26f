/// Random people who live with the programme for some weeks, and their diaries.
@NullMarked
package nutation.catalogue.people;

import org.jspecify.annotations.NullMarked;
