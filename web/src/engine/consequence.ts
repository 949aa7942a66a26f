import type { Reason } from './reason';
import type { Outcome } from './session';

export type Then = 'go-on' | 'side-ends' | 'exercise-ends' | 'session-closes' | 'session-ends';

/** What an answer would bring, told before it is stored. */
export interface Consequence {
  readonly class: Outcome;
  readonly then: Then;
  readonly reasons: readonly Reason[];
}
