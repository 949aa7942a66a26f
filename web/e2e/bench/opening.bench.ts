import type { Browser, Page } from '@playwright/test';
import type { Hosting } from '../hosting.ts';
import { expect, test } from '../test.ts';
import { tell } from './figures.ts';
import { keep } from './kept.ts';
import { date, lines } from './long-diary.ts';

const openings = 20;
const slowdown = 4;

/** What the page notes of itself: the browser tells of a task that took longer than 50 ms. */
interface Noting {
  longTasks: number[];
}

test('the app opens with a long diary on a slow computer', async ({ browser, hosting }) => {
  const longest: number[] = [];
  for (let opening = 0; opening < openings; opening++) longest.push(await longestTask(browser, hosting));
  tell(test.info(), {
    what: 'the longest task of the page as the app opens, 4 times slower',
    times: longest,
    bar: { most: 50, of: 100 },
  });
});

/** Opens the app in a fresh browser that has the diary, and gives the longest task until Today is there. */
async function longestTask(browser: Browser, hosting: Hosting): Promise<number> {
  const context = await browser.newContext({ baseURL: hosting.address });
  await keep(context, lines);
  const page = await context.newPage();
  await page.addInitScript(noteLongTasks);
  await page.addInitScript(moveDate, Date.parse(`${date}T20:00:00Z`) - Date.now());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto('./');
  const longest = await untilAtRest(page);
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await context.close();
  return longest;
}

function noteLongTasks() {
  const noting = globalThis as unknown as Noting;
  noting.longTasks = [];
  new PerformanceObserver((list) => {
    noting.longTasks.push(...list.getEntries().map((task) => task.duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Another date, and nothing else: a clock that is held would be work for the page. */
function moveDate(by: number) {
  const now = Date.now;
  globalThis.Date = class extends Date {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([now() + by] as const) : given));
    }

    static override now = () => now() + by;
  } as DateConstructor;
}

/** Waits until Today is shown and nothing more is to do. No locator looks on: its work would be the page's. */
function untilAtRest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    while (document.querySelector('#done') === null) await new Promise(requestAnimationFrame);
    for (let idle = 0; idle < 3; idle++) await new Promise((rest) => requestIdleCallback(rest));
    return Math.max(0, ...(globalThis as unknown as Noting).longTasks);
  });
}
