import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as browsers, expect, test, type BrowserContext } from '@playwright/test';
import { date, lines } from '../bench/long-diary.ts';
import { keep } from '../bench/kept.ts';
import { chromium } from '../chromium.ts';
import { Hosting } from '../hosting.ts';

/** Of Lighthouse what is wanted here; its packages are not there when nobody measures. */
interface Lighthouse {
  readonly default: (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
}

const packages = fileURLToPath(new URL('../../lighthouse/node_modules/', import.meta.url));
const runs = 3;

/** Scores of a hundred, and milliseconds during which the page would not have answered. */
interface Told {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly blocking: number;
}

const bars = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const mostBlocking = 200;

test('opened for the first time', async () => {
  await judge('opened for the first time', () => Promise.resolve());
});

test('opened with a diary of 90 days', async () => {
  await judge('opened with a diary of 90 days', (context) => keep(context, lines));
});

/** The median of three runs, each in a browser of its own. */
async function judge(what: string, before: (context: BrowserContext) => Promise<void>) {
  const hosting = await Hosting.open();
  const told: Told[] = [];
  try {
    for (let run = 0; run < runs; run++) told.push(await once(hosting, before));
  } finally {
    await hosting.close();
  }
  const median = (part: keyof Told) => told.map((each) => each[part]).sort((one, other) => one - other)[1] ?? NaN;
  const scores = Object.keys(bars).map((name) => `${name} ${median(name as keyof typeof bars)}`);
  // The table of this run is what it is for.
  // eslint-disable-next-line no-console
  console.log(`${what}, as of ${date}: ${scores.join(', ')}, blocking ${Math.round(median('blocking'))} ms`);
  for (const [name, bar] of Object.entries(bars)) {
    expect.soft(median(name as keyof typeof bars), name).toBeGreaterThanOrEqual(bar);
  }
  expect.soft(median('blocking'), 'milliseconds of blocking').toBeLessThanOrEqual(mostBlocking);
}

async function once(hosting: Hosting, before: (context: BrowserContext) => Promise<void>): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'nutation-lighthouse-'));
  const port = await free();
  const context = await browsers.launchPersistentContext(folder, {
    ...chromium.launchOptions,
    args: [...(chromium.launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
    baseURL: hosting.address,
  });
  try {
    await before(context);
    const { default: lighthouse } = (await import(join(packages, 'lighthouse/core/index.js'))) as Lighthouse;
    const result = await lighthouse(hosting.address, {
      port,
      onlyCategories: Object.keys(bars),
      disableStorageReset: true,
      logLevel: 'error',
    });
    if (result === undefined) throw new Error('Lighthouse gave nothing.');
    const score = (name: string) => Math.round((result.lhr.categories[name]?.score ?? 0) * 100);
    for (const audit of Object.values(result.lhr.audits)) {
      const counted = audit.scoreDisplayMode === 'binary' && audit.score !== null && audit.score < 1;
      // eslint-disable-next-line no-console
      if (counted) console.log(`  ${audit.id}: ${audit.title}`);
    }
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      blocking: result.lhr.audits['total-blocking-time']?.numericValue ?? NaN,
    };
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function free(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
