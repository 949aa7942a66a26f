/// The page of the rules, `docs/rules.md`, written from their words, the code and the tests.
@NullMarked
package nutation.catalogue.page;

import org.jspecify.annotations.NullMarked;
