package nutation.population.life;

import nutation.population.person.Body;

/// How somebody fares at the end of a date.
///
/// @param stopped the number of the day on which the person gave up for good, or -1
/// @param sessions full and light sessions with a set done
/// @param warned whether a sign of something serious came after the first day
public record Faring(Body body, int stopped, int sessions, boolean warned) {}
