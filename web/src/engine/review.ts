import type { Reason } from './reason';

/** What a look back after three weeks finds (V1 to V5). */
export interface Finding {
  readonly outcome: string;
  readonly reasons: readonly Reason[];
}
