/// What may be done: exercises with their uses, ladders and matrix, screening items, conditions, sources.
///
/// The catalogue is data. It is written by people in YAML, checked and compiled by the module `catalogue`,
/// and read here by one strict reader. The engine invents no dose and no limit of an exercise.
@NullMarked
package nutation.engine.catalogue;

import org.jspecify.annotations.NullMarked;
