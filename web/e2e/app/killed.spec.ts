import type { BrowserContext, Page } from '@playwright/test';
import type { Hosting } from '../hosting.ts';
import { kill } from '../kill.ts';
import { startSession, toNextQuestion } from '../player.ts';
import { openToday } from '../steps.ts';
import { expect, test } from '../test.ts';
import { onDisk } from '../yours.ts';

test.use({ begun: true });

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
    // The host never answers, and the page does nothing more.
    const asking = new XMLHttpRequest();
    asking.open('GET', `./dies/${dying.step}-${what}`, false);
    asking.send();
  };
  const { postMessage } = Worker.prototype;
  const heard = new WeakSet<Worker>();
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    if (!heard.has(this)) this.addEventListener('message', () => pass('a-word-from-the-engine'));
    heard.add(this);
    pass('a-word-to-the-engine');
    postMessage.apply(this, message as Parameters<typeof postMessage>);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const change = transaction.apply(this, given);
    if (change.mode === 'readwrite') {
      pass('a-change-begins');
      change.addEventListener('complete', () => pass('a-change-is-on-the-disk'));
    }
    return change;
  };
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...given) {
    const request = add.apply(this, given);
    pass('an-entry-is-on-its-way-to-the-disk');
    return request;
  };
}

/** Taps, and gives at which step the page died; nothing where it had no such step. */
async function tapAndDie(page: Page, hosting: Hosting, dieAt: number): Promise<string | undefined> {
  const died = hosting.hold(/^\/dies\//);
  await page.evaluate((step) => Object.assign(globalThis, { dieAt: step, step: 0 }), dieAt);
  const comfortable = page.getByRole('button', { name: 'Comfortable' });
  // Where the page dies, neither its button nor a look at it answers any more.
  const lived = comfortable.click({ noWaitAfter: true }).then(() => comfortable.waitFor({ state: 'hidden' }));
  const path = await Promise.race([died, lived.then(() => undefined)]);
  lived.catch(() => undefined);
  return path;
}

/** The entries of a type that are on the disk. */
async function written(page: Page, wanted: string): Promise<Record<string, string>[]> {
  const entries = (await onDisk(page)).entries.map((text) => JSON.parse(text) as Record<string, string>);
  return entries.filter(({ type }) => type === wanted);
}

/** Opens the app anew; goes on where the session is not over, and says whether there was anything left to play. */
async function goOn(context: BrowserContext): Promise<{ readonly page: Page; readonly plays: boolean }> {
  const page = await context.newPage();
  await page.goto('./');
  const over = page.getByRole('heading', { name: 'Done for today' });
  const link = page.getByRole('link', { name: 'Go on with your session' });
  await expect(link.or(over)).toBeVisible();
  if (await over.isVisible()) return { page, plays: false };
  await link.click();
  await page.getByRole('button', { name: 'Go on with your session' }).click();
  const pause = page.getByRole('button', { name: 'Pause' });
  await expect(pause.or(page.getByRole('heading', { name: 'Well done' }))).toBeVisible();
  return { page, plays: await pause.isVisible() };
}

test('killed at every step from the tap to the disk, each side counts exactly once', async ({
  page,
  context,
  hosting,
}) => {
  test.setTimeout(240_000);
  await context.addInitScript(countSteps);
  await openToday(page);
  await page.clock.pauseAt(new Date('2026-11-21T09:35:00Z'));
  await startSession(page);
  const told: string[] = [];
  let playing = page;
  let plays = true;
  let step = 1;
  while (plays && (await toNextQuestion(playing)) === 'question') {
    const died = await tapAndDie(playing, hosting, step);
    if (died === undefined) {
      step = 0;
      continue;
    }
    told.push(died);
    await kill(playing, context);
    ({ page: playing, plays } = await goOn(context));
    step++;
  }
  test.info().annotations.push({ type: 'killed', description: told.join('\n') });
  expect(new Set(told.map((each) => each.replace(/^.*?-/, ''))).size, told.join('\n')).toBe(5);
  await expect.poll(async () => (await written(playing, 'session-finished')).length).toBe(1);
  const sets = (await written(playing, 'set')).map(({ exercise, use, side }) => `${exercise}/${use} ${side}`);
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets).toHaveLength(5);
});
