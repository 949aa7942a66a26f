import type { Segment, SegmentKind } from '../engine/segment';

/** How long one has between the things to do. What is to be done, and how long it is held, stays as it was prescribed. */
export const paces = ['plain', 'longer', 'longest', 'own'] as const;
export type Pace = (typeof paces)[number];

/** How many times as long a pause is. At one's own pace it takes as long as one likes. */
const stretch: Readonly<Record<Pace, number>> = { plain: 1, longer: 1.5, longest: 2, own: 1 };

const pauses: ReadonlySet<SegmentKind> = new Set(['change-position', 'get-ready', 'rest', 'change-side', 'ask']);

/** Whether it is time between the things to do. */
export function isPause(segment: Segment): boolean {
  return pauses.has(segment.kind);
}

/** The timeline at a pace. */
export function paced(timeline: readonly Segment[], pace: Pace): Segment[] {
  let startMs = 0;
  return timeline.map((segment) => {
    const durationMs = Math.round(segment.durationMs * (isPause(segment) ? stretch[pace] : 1));
    const moved = { ...segment, startMs, durationMs };
    startMs += durationMs;
    return moved;
  });
}

/**
 * Whether one says oneself when a segment is over, at one's own pace: each pause, and each repetition once, at its hold,
 * or at its end where nothing is held. Breathing only breathes.
 */
export function waitsForTap(timeline: readonly Segment[], index: number, pace: Pace): boolean {
  const segment = timeline[index];
  if (pace !== 'own' || segment === undefined || segment.kind === 'breathe') return false;
  if (isPause(segment) || segment.kind === 'hold') return true;
  const next = timeline[index + 1];
  const ends = next === undefined || !sameRepetition(segment, next);
  return ends && !timeline.some((each) => each.kind === 'hold' && sameRepetition(segment, each));
}

function sameRepetition(one: Segment, other: Segment): boolean {
  return (
    one.item === other.item &&
    one.side === other.side &&
    one.set === other.set &&
    one.repetition === other.repetition &&
    !isPause(other)
  );
}
