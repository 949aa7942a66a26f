import type { Moment } from '../diary/entry';
import type { RangeCheck } from './range';
import type { Side } from './session';

export type Place = 'left' | 'centre' | 'right';

/** Pain at rest, 0 to 10; nothing where a place was not told. */
export type Told = Readonly<Record<Place, number | null>>;

/** A date with readings, in their order. */
export interface DatedReadings {
  readonly date: string;
  /** Whether a place was well above its usual level. */
  readonly raised: boolean;
  readonly all: readonly (Told & { readonly moment: Moment })[];
}

/** Seven days. Places are means in tenths of a point, nothing where nothing was read. */
export interface ProgressWeek extends Told {
  readonly from: string;
  /** Dates with a reading. */
  readonly read: number;
  readonly raised: number;
  readonly sessions: number;
  /** Dates with a warning sign. */
  readonly red: number;
  /** Of outings. */
  readonly minutes: number;
}

/** Where a ladder has stood on one side. Rungs count from 1. */
export interface Climb {
  readonly exercise: string;
  readonly use: string;
  readonly side: Side;
  readonly rungs: number;
  readonly points: readonly { readonly date: string; readonly rung: number; readonly hurt: boolean }[];
}

/** How it has gone, as the engine tells it. */
export interface Progress {
  readonly from: string;
  readonly to: string;
  readonly readings: readonly DatedReadings[];
  readonly weeks: readonly ProgressWeek[];
  /** When one looks back, every 21 days of a block; the next one too. */
  readonly looks: readonly string[];
  readonly reviews: readonly { readonly date: string; readonly outcome: string; readonly judgement: number | null }[];
  readonly checks: readonly RangeCheck[];
  readonly climbs: readonly Climb[];
}
