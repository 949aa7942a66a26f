import type { Reason } from './reason';
import type { Side } from './session';

/** A range self-check, and whether this person may do it. */
export interface RangeCheck {
  readonly check: string;
  /** Whose move it is. */
  readonly exercise: string;
  readonly use: string;
  readonly variant: string;
  readonly sides: readonly Side[];
  /** Codes of the matrix that say in which way it is done. */
  readonly cues: readonly string[];
  readonly out: readonly Reason[];
}
