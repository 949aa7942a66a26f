import type { Reason } from './reason';

/** An activity, and whether it is open to this person now. */
export interface Outing {
  readonly exercise: string;
  readonly use: string;
  readonly open: boolean;
  /** Codes of the matrix that say in which way it is done. */
  readonly cues: readonly string[];
  readonly out: readonly Reason[];
}

/** The aerobic week of a date, in minutes. */
export interface AerobicWeek {
  readonly week: number;
  /** Nothing where no target is shown now. */
  readonly target: number | null;
  readonly done: number;
  readonly minutes: readonly { readonly date: string; readonly minutes: number }[];
  readonly activities: readonly Outing[];
  /** Rules of the articles that say what to leave out. */
  readonly avoid: readonly string[];
  readonly reasons: readonly Reason[];
  /** Outings of the last days of which nobody has told how they felt afterwards. */
  readonly unanswered: readonly string[];
}
