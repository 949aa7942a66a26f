import type { Browser, Page } from '@playwright/test';
import type { Hosting } from '../hosting.ts';
import { startSession } from '../player.ts';
import { firstRun } from '../steps.ts';
import { test } from '../test.ts';
import { tell } from './figures.ts';

const slowdown = 4;
const warmUp = 3_000;
const long = 15_000;

/** What the page notes of its frames: how long their scripts took, and when each was due. */
interface Noting {
  scripts: number[];
  frames: number[];
}

test('the figure in the player', async ({ browser, hosting }) => {
  const page = await fresh(browser, hosting);
  await startSession(page);
  await page.locator('.stage.move canvas').waitFor();
  await measure(page, 'in the player');
});

for (const exercise of ['bridge', 'stationary-cycling']) {
  test(`the figure on the page of ${exercise}`, async ({ browser, hosting }) => {
    const page = await fresh(browser, hosting);
    await page.goto(`./#/exercises/${exercise}`);
    await page.locator('canvas').waitFor();
    await measure(page, `on the page of ${exercise}`);
  });
}

/** The app in a browser of its own, on a phone, after the first questions. */
async function fresh(browser: Browser, hosting: Hosting): Promise<Page> {
  const context = await browser.newContext({ baseURL: hosting.address, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.addInitScript(noteFrames);
  await page.goto('./');
  await firstRun(page);
  return page;
}

function noteFrames() {
  const noting = globalThis as unknown as Noting;
  noting.scripts = [];
  noting.frames = [];
  const request = requestAnimationFrame;
  globalThis.requestAnimationFrame = (draw) =>
    request((due) => {
      const begun = performance.now();
      draw(due);
      noting.scripts.push(performance.now() - begun);
      noting.frames.push(due);
    });
}

/** Slows the page down, lets it warm up, and tells how long its frames take. */
async function measure(page: Page, where: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { scripts, frames } = await page.evaluate(
    async ({ warmUp, long }) => {
      const noting = globalThis as unknown as Noting;
      await new Promise((warm) => setTimeout(warm, warmUp));
      noting.scripts = [];
      noting.frames = [];
      await new Promise((over) => setTimeout(over, long));
      return { scripts: noting.scripts, frames: noting.frames };
    },
    { warmUp, long },
  );
  const intervals = frames.slice(1).map((frame, before) => frame - (frames[before] ?? frame));
  tell(test.info(), {
    what: `script of a frame of the figure ${where}, 4 times slower`,
    times: scripts,
    bar: { most: 8, of: 95 },
  });
  tell(test.info(), {
    what: `from one frame to the next`,
    times: intervals,
    bar: { most: 25, of: 99 },
  });
  await page.context().close();
}
