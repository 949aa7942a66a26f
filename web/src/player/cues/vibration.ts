import type { Sound } from './sounds';

/** Milliseconds on, off, on: the same moments as the sounds, for a phone on the mat. */
const patterns: Readonly<Partial<Record<Sound, number[]>>> = {
  ready: [40, 80, 40],
  work: [120],
  rest: [40, 60, 40, 60, 40],
  change: [200, 100, 200],
  ask: [80],
  done: [120, 80, 120, 80, 240],
};

export function vibrate(sound: Sound) {
  const pattern = patterns[sound];
  if (pattern !== undefined && 'vibrate' in navigator) navigator.vibrate(pattern);
}
