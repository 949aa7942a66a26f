import type { Level } from './day';
import type { Place } from './progress';
import type { Reason } from './reason';
import type { Finding } from './review';
import type { Side } from './session';

/** Sums of each date's first reading, over so many dates. */
export type PainSums = Readonly<Record<Place, number>> & { readonly dates: number };

/** One page for a provider, as facts: it judges nothing and advises nothing. */
export interface Letter {
  readonly date: string;
  readonly engine: string;
  readonly catalogue: string;
  readonly reviewedBy: string | null;
  readonly from: string;
  readonly to: string;
  readonly level: Level;
  readonly holds: readonly Reason[];
  readonly finding: Finding | null;
  readonly numbers: {
    readonly baseline: PainSums;
    readonly last: PainSums;
    readonly activities: readonly { readonly name: string; readonly before: number; readonly now: number }[];
    readonly range: readonly {
      readonly check: string;
      readonly side: Side;
      readonly before: number;
      readonly now: number;
    }[];
    readonly planned: number;
    readonly full: number;
    readonly light: number;
  };
  readonly extremes: readonly { readonly place: Place; readonly best: number | null; readonly worst: number | null }[];
  /** Dates with a warning sign, and dates with pain higher than usual. */
  readonly redEvents: readonly string[];
  readonly raised: readonly string[];
  readonly aerobic: readonly { readonly from: string; readonly minutes: number }[];
  /** What to ask the provider. */
  readonly questions: readonly Reason[];
}
