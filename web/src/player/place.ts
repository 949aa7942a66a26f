import type { Segment } from '../engine/segment';
import type { Machine, State } from './machine';
import type { Pace } from './pace';

/**
 * Where one is in a session, so that it is found again on a timeline of what is left of it: after a crash, and in a
 * window that watches. The timelines of a session begin anew after each side that is stored, and all end alike.
 */
export interface Place {
  readonly session: string;
  readonly state: State;
  readonly pace: Pace;
  /** How many segments there are up to the end, this one included. */
  readonly left: number;
  /** Which segment it is: where the plan has changed meanwhile, there is another one at that distance from the end. */
  readonly name: string;
  /** Milliseconds done of it. */
  readonly doneMs: number;
  /** Segments of this side that were ended early: by their distance from the end, the milliseconds really done. */
  readonly early: readonly (readonly [left: number, ms: number])[];
}

/** Goes to a place on a machine's timeline. Says whether it is there; where the plan has changed it is not. */
export function goTo(place: Place, machine: Machine): boolean {
  const { length } = machine.timeline;
  const index = length - place.left;
  const segment = machine.timeline[index];
  if (segment === undefined || nameOf(segment) !== place.name) return false;
  const early = place.early.map(([left, ms]) => [length - left, ms] as const);
  machine.moveTo(
    index,
    place.doneMs,
    early.filter(([at]) => at >= 0),
  );
  return true;
}

export function placeOf(machine: Machine, session: string): Place | undefined {
  const { timeline, index, segment, state, pace } = machine;
  if (segment === undefined || index >= timeline.length) return undefined;
  const early = machine.early.map(([at, ms]) => [timeline.length - at, ms] as const);
  // A question that was not answered is asked anew, with all its time.
  const doneMs = segment.kind === 'ask' ? 0 : machine.doneMs;
  return { session, state, pace, left: timeline.length - index, name: nameOf(segment), doneMs, early };
}

function nameOf({ kind, exercise, use, side, set, repetition }: Segment): string {
  return [kind, exercise, use, side, set, repetition].join(' ');
}
