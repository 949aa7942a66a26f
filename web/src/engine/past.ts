import type { Reason } from './reason';
import type { Outcome, SessionEnd, SessionKind, Side } from './session';

/** A session of the diary as the engine reads it. */
export interface PastSession {
  readonly date: string;
  readonly id: string;
  readonly kind: SessionKind;
  readonly finished: boolean;
  readonly end: SessionEnd | null;
  readonly sets: number;
  readonly skipped: number;
  readonly answers: Readonly<Partial<Record<Outcome, number>>>;
  readonly items: readonly PastItem[];
}

/** A side of an exercise: dose and reasons as recorded when it was offered. Seconds are whole. */
export interface PastItem {
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
  readonly variant: string;
  readonly hold: number;
  readonly reps: number;
  readonly sets: number;
  readonly answer: Outcome | null;
  readonly score: number | null;
  readonly reasons: readonly Reason[];
}
