import type { AerobicWeek } from './aerobic';
import type { Reason } from './reason';
import type { Session, SessionKind } from './session';

export type Level = 'out-of-scope' | 'emergency' | 'urgent' | 'answer-first' | 'locked' | 'gentle' | 'keep' | 'proceed';

export type QuestionCode =
  | 'adult'
  | 'screening'
  | 'check'
  | 'reading-before'
  | 'review'
  | 'aerobic-after'
  | 'reading-morning'
  | 'reading-evening'
  | 'reading-close'
  | 'new-place';

/** A hold that a clinician's look may release: the rule, and the entry that completed it. */
export interface Key {
  readonly rule: string;
  readonly entry: string;
}

export interface Clearance {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly keys: readonly Key[];
}

/** Something to ask. `from` is the local time from which it is due, as `hh:mm`. */
export interface Question {
  readonly code: QuestionCode;
  readonly from: string;
  readonly items: readonly string[];
}

/** The engine's answer for one date: all that is decided, with every reason. */
export interface Day {
  readonly date: string;
  readonly engine: string;
  readonly catalogue: string;
  readonly clearance: Clearance;
  readonly kind: { readonly kind: 'none' | SessionKind; readonly reasons: readonly Reason[] };
  readonly stage: number;
  readonly questions: readonly Question[];
  readonly aerobic: AerobicWeek;
  /** May be started, or goes on. */
  readonly session: Session | null;
  /** What it will be once the open questions are answered: to be shown, never started. */
  readonly preview: Session | null;
}
