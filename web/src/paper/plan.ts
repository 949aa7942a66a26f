import type { Day } from '../engine/day';
import type { Door } from '../engine/door';
import type { ForwardDay } from '../engine/forward';
import type { Item, SessionKind } from '../engine/session';
import type { Dosed } from '../words/dosed';

/** A move as paper shows it. */
export type Move = Pick<Item, 'exercise' | 'use' | 'variant' | 'sides' | 'cues'> & Dosed;

/** What can be printed today: the next full session, and from which date on. */
export interface Plan {
  readonly from: string;
  /** Nothing where nothing may be done. */
  readonly kind: SessionKind | undefined;
  /** How long a session takes; not told of a later one, of which only the moves are played. */
  readonly minutes?: number;
  readonly moves: readonly Move[];
}

/** So many dates are looked at. */
const week = 8;

/**
 * The plan on a date. Where the day is lighter or done, the next week is played through by somebody to whom nothing new
 * happens, as for the plan that the server prints. Nothing is printed that the engine does not offer.
 */
export async function planOn(door: Door, day: Day): Promise<Plan> {
  const now = day.session ?? day.preview;
  const { level } = day.clearance;
  const free = level === 'proceed' || (level === 'answer-first' && day.preview !== null);
  if (free && now?.kind !== 'full') {
    const [, ...later] = await door.forward(day.date, week);
    const next = later.map(fullSession).find((plan) => plan !== undefined);
    if (next !== undefined) return next;
  }
  if (now === null) return { from: day.date, kind: undefined, moves: [] };
  return { from: day.date, kind: now.kind, minutes: Math.max(1, Math.ceil(now.seconds / 60)), moves: now.items };
}

function fullSession(day: ForwardDay): Plan | undefined {
  const full = day.sessions.find(({ kind }) => kind === 'full');
  if (full === undefined) return undefined;
  const moves = new Map<string, Move>();
  for (const offer of full.offer) {
    const { exercise, use, variant, side, hold, reps, sets } = offer;
    const key = `${exercise}/${use}`;
    const before = moves.get(key);
    const dose = { side, hold, reps, sets };
    moves.set(key, {
      ...(before ?? { exercise, use, variant, hold, reps, sets, cues: [] }),
      count: before === undefined ? (side === 'both' ? 'total' : 'painful-side') : 'per-side',
      sides: [...(before?.sides ?? []), side],
      doses: [...(before?.doses ?? []), dose],
    });
  }
  return { from: day.date, kind: 'full', moves: [...moves.values()] };
}
