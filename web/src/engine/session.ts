import type { Reason } from './reason';
import type { Segment } from './segment';

export type Side = 'left' | 'right' | 'both';
export type SessionKind = 'full' | 'light' | 'comfort';
export type SectionName = 'warm-up' | 'mobility' | 'strength' | 'closing' | 'comfort';
export type Outcome = 'green' | 'held' | 'painful' | 'red' | 'numb' | 'skipped';
export type SessionEnd = 'done' | 'stopped' | 'pain' | 'red' | 'numb';

/** What one side does: a ladder stands where its side stands. */
export interface SideDose {
  readonly side: Side;
  readonly rung: number;
  readonly variant: string;
  readonly hold: number;
  readonly reps: number;
  readonly sets: number;
}

/** An exercise of today with its dose, the first side's; `doses` has each side's own. Seconds are whole. */
export interface Item {
  readonly section: SectionName;
  readonly exercise: string;
  readonly use: string;
  readonly rung: number;
  readonly variant: string;
  readonly hold: number;
  readonly reps: number;
  readonly sets: number;
  readonly count: 'total' | 'per-side' | 'painful-side';
  readonly rest: number;
  readonly seconds: number;
  readonly sides: readonly Side[];
  readonly doses: readonly SideDose[];
  /** Ids of matrix cells that are to be said with it. */
  readonly cues: readonly string[];
  readonly reasons: readonly Reason[];
  /** In an open session: what became of each side so far. */
  readonly done?: Readonly<Partial<Record<Side, Outcome>>>;
}

/** What is not in today's session, and why. */
export interface LeftOut {
  readonly exercise: string;
  readonly use: string;
  readonly side: Side | null;
  readonly reasons: readonly Reason[];
}

/** Today's session: offered, or open and going on. */
export interface Session {
  readonly state: 'offered' | 'open';
  readonly id: string | null;
  /** Local time, `hh:mm`, until which an open session may go on. */
  readonly until?: string | null;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly seconds: number;
  /** Why it is of this kind, where the day would have allowed more. */
  readonly reasons?: readonly Reason[];
  readonly items: readonly Item[];
  readonly out: readonly LeftOut[];
  /** What is left to do, from 0 ms. */
  readonly timeline: readonly Segment[];
  /** Set when nothing is left but to finish. */
  readonly finish?: SessionEnd | null;
}
