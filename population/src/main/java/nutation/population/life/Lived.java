package nutation.population.life;

import nutation.engine.history.History;
import nutation.population.person.Person;

/// A life, and all that it wrote down.
///
/// @param from the first date, an epoch day
/// @param end how the person fares at its end
public record Lived(Person person, int from, History history, Faring end) {}
