import type { Catalogue, Start } from '../engine/catalogue';

/** The positions that exercises of a session start from. Walking, water and the bicycle are no positions to get into. */
export function positions(catalogue: Catalogue): Start[] {
  const uses = catalogue.exercises.flatMap((exercise) => exercise.uses).filter((use) => use.kind !== 'aerobic');
  return [...new Set(uses.map((use) => use.start))];
}
