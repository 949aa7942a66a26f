import type { TestInfo } from '@playwright/test';

/** A row of the table: times in milliseconds, and where there is one the bar for so many percent of them. */
export interface Figures {
  readonly what: string;
  readonly times: readonly number[];
  readonly bar?: { readonly most: number; readonly of: 95 | 99 | 100 };
}

const annotation = 'figures';

/** Hands figures to the table that is printed at the end. */
export function tell(test: TestInfo, figures: Figures) {
  test.annotations.push({ type: annotation, description: JSON.stringify(figures) });
}

/** The figures that a test told. */
export function told(annotations: TestInfo['annotations']): Figures[] {
  return annotations
    .filter((each) => each.type === annotation)
    .map((each) => JSON.parse(each.description ?? '') as Figures);
}

/** The time that so many percent of them do not pass. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}
