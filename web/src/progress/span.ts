import type { Progress } from '../engine/progress';
import { dayOf } from '../time/days';

/** How much of the past a chart shows: the last six weeks, or all. */
export type Span = 'lately' | 'all';

const lately = 42;

/** The dates that a chart shows, whole weeks from the first one on. */
export interface Dates {
  readonly from: number;
  readonly to: number;
}

export function datesOf({ from, to, weeks }: Progress, span: Span): Dates {
  const first = dayOf(from);
  // A first week is shown whole: what comes has its place.
  const last = first + weeks.length * 7 - 1;
  const since = span === 'lately' ? Math.max(first, last - lately + 1) : first;
  return { from: since, to: Math.max(last, dayOf(to)) };
}

/** Where the axis has a date: at weeks' beginnings, as many as have room. */
export function ticks({ from, to }: Dates, most: number): number[] {
  const weeks = Math.ceil((to - from + 1) / 7);
  const every = Math.max(1, Math.ceil(weeks / Math.max(1, most)));
  return Array.from({ length: Math.ceil(weeks / every) }, (_, index) => from + index * every * 7);
}

export function within({ from, to }: Dates, date: string): boolean {
  const day = dayOf(date);
  return day >= from && day <= to;
}
