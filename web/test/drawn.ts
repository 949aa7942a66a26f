import type { Segment, SegmentKind } from '../src/engine/segment';
import type { Item, Side } from '../src/engine/session';

/**
 * A timeline drawn as lines: kind, side, repetition (0 outside of one), seconds; `#` begins the next exercise.
 *
 *     hold left 1 5
 */
export function drawn(text: string): Segment[] {
  const segments: Segment[] = [];
  let item = 0;
  let startMs = 0;
  for (const line of text.trim().split('\n')) {
    if (line.trim() === '#') {
      item++;
      continue;
    }
    const [kind, side, repetition, seconds] = line.trim().split(/\s+/);
    const durationMs = Number(seconds) * 1000;
    segments.push({
      kind: kind as SegmentKind,
      item,
      exercise: `exercise-${item}`,
      use: 'main',
      side: side as Side,
      rung: 1,
      set: Number(repetition) > 0 ? 1 : 0,
      repetition: Number(repetition),
      startMs,
      durationMs,
      cues: [],
      phase: 'in',
    });
    startMs += durationMs;
  }
  return segments;
}

/** An item with these sides and a dose that no test reads. */
export function itemWith(sides: readonly Side[], rest: Partial<Item> = {}): Item {
  return {
    section: 'mobility',
    exercise: 'exercise-0',
    use: 'main',
    rung: 1,
    variant: 'plain',
    hold: 5,
    reps: 2,
    sets: 1,
    count: 'per-side',
    rest: 0,
    seconds: 30,
    sides,
    doses: sides.map((side) => ({ side, rung: 1, variant: 'plain', hold: 5, reps: 2, sets: 1 })),
    cues: [],
    reasons: [],
    ...rest,
  };
}
