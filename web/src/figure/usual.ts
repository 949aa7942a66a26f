import type { Exercise, Use } from '../engine/catalogue';
import type { Wanted } from './drawn';

/** A use as one begins with it: its lowest rung, on the left side where it has sides. */
export function usual(exercise: Exercise, use: Use): Wanted {
  return {
    exercise: exercise.id,
    use: use.id,
    variant: use.rungs[0]?.variant ?? '',
    side: use.sided === 'none' ? 'both' : 'left',
  };
}
