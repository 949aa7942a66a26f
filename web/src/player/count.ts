import type { Item } from '../engine/session';
import type { Segment } from '../engine/segment';

/** The one number of the player: seconds that are left, or which repetition of how many. */
export type Count =
  | { readonly kind: 'seconds'; readonly value: number }
  | { readonly kind: 'repetition'; readonly value: number; readonly of: number };

/** Holds as short as this are over before a number could be read: the repetition is shown instead. */
const shortHoldMs = 2_000;

export function count(segment: Segment, leftMs: number, item: Item | undefined, timeline: readonly Segment[]): Count {
  const seconds: Count = { kind: 'seconds', value: Math.max(1, Math.ceil(leftMs / 1000)) };
  if (item === undefined || segment.repetition === 0) return seconds;
  const moves = segment.kind === 'move' || segment.kind === 'return';
  const shortHold = segment.kind === 'hold' && segment.durationMs <= shortHoldMs;
  return moves || shortHold
    ? { kind: 'repetition', value: segment.repetition, of: repetitions(segment, timeline) }
    : seconds;
}

/** How many repetitions this side has in this set. */
function repetitions(segment: Segment, timeline: readonly Segment[]): number {
  return Math.max(
    ...timeline
      .filter((each) => each.item === segment.item && each.side === segment.side && each.set === segment.set)
      .map((each) => each.repetition),
  );
}

/** How far each exercise is, 0 to 1, for the strip: what was stored before, and what has passed since. */
export function progress(
  items: readonly Item[],
  timeline: readonly Segment[],
  index: number,
  doneMs: number,
): number[] {
  return items.map((item, number) => {
    const own = timeline.filter((segment) => segment.item === number);
    const all = own.reduce((sum, segment) => sum + segment.durationMs, 0);
    const sidesDone = Object.keys(item.done ?? {}).length / item.sides.length;
    if (all === 0) return 1;
    const passed = own.reduce((sum, segment) => {
      const at = timeline.indexOf(segment);
      return sum + (at < index ? segment.durationMs : at === index ? doneMs : 0);
    }, 0);
    return sidesDone + (1 - sidesDone) * (passed / all);
  });
}
