import type { Item } from '../engine/session';
import type { Segment } from '../engine/segment';
import { isPause, type Pace } from './pace';

/** The one number of the player. */
export type Count =
  /** Seconds that are left. */
  | { readonly kind: 'seconds'; readonly value: number }
  /** Which repetition of how many. */
  | { readonly kind: 'repetition'; readonly value: number; readonly of: number }
  /** At one's own pace: seconds that one has held, up to those that were prescribed. */
  | { readonly kind: 'held'; readonly value: number; readonly of: number }
  /** At one's own pace between the things to do: there is nothing to count. */
  | { readonly kind: 'none' };

/** Holds as short as this are over before a number could be read: the repetition is shown instead. */
const shortHoldMs = 2_000;

export function count(segment: Segment, doneMs: number, timeline: readonly Segment[], pace: Pace): Count {
  const own = pace === 'own' && segment.kind !== 'breathe';
  if (own && isPause(segment)) return { kind: 'none' };
  const moves = segment.kind === 'move' || segment.kind === 'return';
  const shortHold = segment.kind === 'hold' && segment.durationMs <= shortHoldMs;
  if (segment.repetition > 0 && (moves || shortHold)) {
    return { kind: 'repetition', value: segment.repetition, of: repetitions(segment, timeline) };
  }
  if (own) return { kind: 'held', value: Math.floor(doneMs / 1000), of: Math.round(segment.durationMs / 1000) };
  return { kind: 'seconds', value: Math.max(1, Math.ceil((segment.durationMs - doneMs) / 1000)) };
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
