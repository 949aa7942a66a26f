import type { Browser } from '@playwright/test';
import type { Hosting } from '../hosting.ts';
import { expect, test } from '../test.ts';
import { tell } from './figures.ts';
import { asset, date, lines } from './long-diary.ts';

interface Engine {
  open(catalogue: string): string;
  append(lines: string): string;
  day(date: string): string;
  reset(): string;
}

interface Times {
  readonly reading: number[];
  readonly day: number[];
}

const warmUp = 30;
const rounds = 100;
const freshPages = 20;

test('the engine, once it has run for a while', async ({ browser, hosting }) => {
  const { reading, day } = await inFreshPage(browser, hosting, warmUp + rounds);
  tell(test.info(), { what: 'a day, entries appended', times: day.slice(warmUp), bar: { most: 10, of: 95 } });
  tell(test.info(), {
    what: 'the same, opening and reading the text too',
    times: reading.slice(warmUp),
    bar: { most: 40, of: 95 },
  });
});

test('the engine, the first time', async ({ browser, hosting }) => {
  const firsts: Times[] = [];
  for (let fresh = 0; fresh < freshPages; fresh++) firsts.push(await inFreshPage(browser, hosting, 1));
  tell(test.info(), { what: 'a day, the first in a fresh browser', times: firsts.flatMap(({ day }) => day) });
  tell(test.info(), {
    what: 'the same, opening and reading the text too',
    times: firsts.flatMap(({ reading }) => reading),
  });
});

/** Has the engine open, read the diary and tell the day, so many times over, in a page where nothing else runs. */
async function inFreshPage(browser: Browser, hosting: Hosting, times: number): Promise<Times> {
  const context = await browser.newContext({ baseURL: hosting.address });
  const page = await context.newPage();
  await page.goto('./robots.txt');
  const catalogue = await asset(/^catalogue-.*\.json$/);
  const engine = await asset(/^engine-.*\.js$/);
  const { answer, ...measured } = await page.evaluate(
    async (given) => {
      const engine = (await import(given.engine)) as Engine;
      const catalogue = await (await fetch(given.catalogue)).text();
      const reading: number[] = [];
      const day: number[] = [];
      let answer = '';
      for (let time = 0; time < given.times; time++) {
        engine.reset();
        const begun = performance.now();
        engine.open(catalogue);
        engine.append(given.text);
        const appended = performance.now();
        answer = engine.day(given.date);
        const told = performance.now();
        day.push(told - appended);
        reading.push(told - begun);
      }
      return { reading, day, answer };
    },
    { engine, catalogue, times, date, text: lines.join('\n') },
  );
  expect(JSON.parse(answer)).toMatchObject({ date });
  await context.close();
  return measured;
}
