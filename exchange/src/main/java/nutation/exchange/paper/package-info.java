/// Paper: the handout of a person's own plan, and the letter to a provider, as tagged PDF. What a page holds is a tree
/// of HTML, made here; how it looks is one style sheet; a library lays it out.
@NullMarked
package nutation.exchange.paper;

import org.jspecify.annotations.NullMarked;
