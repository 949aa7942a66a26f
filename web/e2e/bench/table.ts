import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { percentile, told, type Figures } from './figures.ts';

const heads = ['milliseconds', 'median', '95th', 'most', 'bar', ''];

/** Prints every figure beside its bar. A bar that is missed is said, and is no failure; what cannot be measured is. */
export default class Table implements Reporter {
  readonly #figures: Figures[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    this.#figures.push(...told(result.annotations));
    for (const error of result.errors) process.stderr.write(`${test.title}: ${error.message ?? ''}\n`);
  }

  onEnd() {
    for (const row of [heads, ...this.#figures.map(cells)]) {
      const [what = '', ...rest] = row;
      process.stdout.write(`${what.padEnd(60)}${rest.map((cell) => cell.padStart(8)).join('')}\n`);
    }
  }
}

function cells({ what, times, bar }: Figures): string[] {
  const shown = [50, 95, 100].map((percent) => percentile(times, percent).toFixed(1));
  if (bar === undefined) return [what, ...shown, 'none', ''];
  return [what, ...shown, String(bar.most), percentile(times, bar.of) > bar.most ? 'missed' : 'met'];
}
