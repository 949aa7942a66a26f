/// The three-week review: when it is due, what it finds, and the letter to a provider (rules V).
@NullMarked
package nutation.engine.review;

import org.jspecify.annotations.NullMarked;
