/// The session (rules S2, S8, S9): which exercises, in which order, and what happens in which second.
///
/// [Composer] chooses exactly, [Timeline] lays the choice out. What may be offered at all, on which sides and at
/// which rung is decided before; nothing in here makes a dose larger or opens what is closed.
@NullMarked
package nutation.engine.session;

import org.jspecify.annotations.NullMarked;
