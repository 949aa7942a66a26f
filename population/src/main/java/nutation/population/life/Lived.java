package nutation.population.life;

import nutation.engine.history.History;
import nutation.population.person.Body;
import nutation.population.person.Person;

/// A life as far as it has gone.
///
/// @param from the first date, an epoch day
/// @param stopped the number of the day on which the person gave up for good, or -1
/// @param sessions full and light sessions with a set done
/// @param warned whether a sign of something serious came after the first day
public record Lived(Person person, Body body, int from, History history, int stopped, int sessions, boolean warned) {}
