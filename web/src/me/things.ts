import type { Catalogue } from '../engine/catalogue';

/** The things that exercises of a session ask for. A pool or a bicycle is no thing at hand. */
export function things(catalogue: Catalogue): string[] {
  const led = catalogue.exercises.filter((exercise) => exercise.uses.some((use) => use.kind !== 'aerobic'));
  return [...new Set(led.flatMap((exercise) => [...exercise.equipment, ...exercise.anyOf]))];
}
