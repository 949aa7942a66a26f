import type { BrowserContext, Page } from '@playwright/test';
import { kill } from '../kill.ts';
import { startSession, toNextQuestion } from '../player.ts';
import { firstRun } from '../steps.ts';
import { expect, test } from '../test.ts';
import { onDisk } from '../yours.ts';

interface Dying {
  /** The step at which the page stops for ever; 0 for none. */
  dieAt: number;
  step: number;
}

/** Counts the steps between a tap and what it brings: each word to the engine and from it, each one to the disk. */
function countSteps() {
  const dying = globalThis as unknown as Dying;
  dying.dieAt = 0;
  dying.step = 0;
  const pass = (what: string) => {
    if (dying.dieAt === 0 || ++dying.step !== dying.dieAt) return;
    // eslint-disable-next-line no-console
    console.info(`dies at step ${dying.step}: ${what}`);
    for (;;);
  };
  const { postMessage } = Worker.prototype;
  const heard = new WeakSet<Worker>();
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    if (!heard.has(this)) this.addEventListener('message', () => pass('a word from the engine'));
    heard.add(this);
    pass('a word to the engine');
    postMessage.apply(this, message as Parameters<typeof postMessage>);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const change = transaction.apply(this, given);
    if (change.mode === 'readwrite') {
      pass('a change begins');
      change.addEventListener('complete', () => pass('a change is on the disk'));
    }
    return change;
  };
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...given) {
    const request = add.apply(this, given);
    pass('an entry is on its way to the disk');
    return request;
  };
}

/** Taps, and gives at which step the page died; nothing where it had no such step. */
async function tapAndDie(page: Page, dieAt: number): Promise<string | undefined> {
  await page.evaluate((step) => Object.assign(globalThis, { dieAt: step, step: 0 }), dieAt);
  const comfortable = page.getByRole('button', { name: 'Comfortable' });
  const died = page.waitForEvent('console', { predicate: (line) => line.text().startsWith('dies at'), timeout: 0 });
  // Where the page dies, neither its button nor a look at it answers any more.
  const lived = comfortable.click({ noWaitAfter: true }).then(() => comfortable.waitFor({ state: 'hidden' }));
  const line = await Promise.race([died, lived.then(() => undefined).catch(() => died)]);
  died.catch(() => undefined);
  return line?.text();
}

async function goOn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('link', { name: 'Go on with your session' }).click();
  await page.getByRole('button', { name: 'Go on with your session' }).click();
  return page;
}

test('killed at every step from the tap to the disk, each side counts exactly once', async ({ page, context }) => {
  test.skip(
    process.env.NUTATION_KILLED === undefined,
    'On demand and alone (NUTATION_KILLED=1): beside another browser the last word of a dying page may not arrive.',
  );
  test.setTimeout(240_000);
  await context.addInitScript(countSteps);
  await page.goto('./');
  await firstRun(page);
  await page.clock.pauseAt(new Date('2026-11-21T09:35:00Z'));
  await startSession(page);
  const told: string[] = [];
  let playing = page;
  let step = 1;
  while ((await toNextQuestion(playing)) === 'question') {
    const died = await tapAndDie(playing, step);
    if (died === undefined) {
      step = 0;
      continue;
    }
    told.push(died);
    await kill(playing, context);
    playing = await goOn(context);
    step++;
  }
  await expect(playing.getByRole('heading', { name: 'Well done' })).toBeVisible();
  test.info().annotations.push({ type: 'killed', description: told.join('\n') });
  expect(new Set(told.map((each) => each.split(': ')[1])).size, told.join('\n')).toBe(5);
  const entries = (await onDisk(playing)).entries.map((text) => JSON.parse(text) as Record<string, unknown>);
  const sets = entries
    .filter(({ type }) => type === 'set')
    .map(({ exercise, use, side }) => `${exercise}/${use} ${side}`);
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets).toHaveLength(5);
});
