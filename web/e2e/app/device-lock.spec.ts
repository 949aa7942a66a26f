import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { enter, setLock } from '../device-lock.ts';
import { startSession } from '../player.ts';
import { openToday } from '../steps.ts';
import { onDisk } from '../yours.ts';

test.use({ begun: true });

const shut = { name: 'Nutation is locked' };
const minutes = 60_000;

/** The window goes out of sight for so long. */
async function outOfSight(page: Page, milliseconds: number) {
  const turn = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  await page.clock.runFor(milliseconds);
  await turn('visible');
}

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

test('a locked device shows nothing of the diary, but help', async ({ page }) => {
  await setLock(page, '2580');
  await page.goto('./#/diary');
  await page.reload();
  await expect(page.getByRole('heading', shut)).toBeVisible();
  await expect(page.getByText('Pain at rest')).toBeHidden();
  for (const address of ['./#/', './#/me', './#/bring', './#/copy', './#/session', './#/gone']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Nutation is locked']);
  }
  await page.getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await enter(page, '2581');
  await expect(page.getByText('That was not it. 4 tries are left')).toBeVisible();
  await enter(page, '2580');
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
});

test('it shuts when it was out of sight for five minutes, and not before', async ({ page }) => {
  await setLock(page, 'a word');
  await outOfSight(page, 4 * minutes);
  await expect(page.getByRole('heading', shut)).toBeHidden();
  await outOfSight(page, 5 * minutes);
  await expect(page.getByRole('heading', shut)).toBeVisible();
});

test('it never shuts on a running session', async ({ page }) => {
  await setLock(page, '2580');
  await page.goto('./#/');
  await startSession(page);
  await page.keyboard.press('Space');
  await outOfSight(page, 6 * minutes);
  await expect(page.getByRole('heading', shut)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('after five wrong tries one waits, also after a reload', async ({ page }) => {
  await setLock(page, '2580');
  await page.reload();
  for (let left = 4; left > 0; left--) {
    await enter(page, '0000');
    await expect(page.getByText(`${left} ${left === 1 ? 'try is' : 'tries are'} left`)).toBeVisible();
  }
  await enter(page, '0000');
  await expect(page.getByText('Too many wrong tries. Please wait')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
  await page.clock.runFor(61_000);
  await enter(page, '2580');
  await expect(page.getByRole('heading', shut)).toBeHidden();
});

test('who has forgotten it can only delete everything', async ({ page }) => {
  await setLock(page, '2580');
  await page.reload();
  await page.getByRole('button', { name: 'I have forgotten it' }).click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is gone' })).toBeVisible();
  expect(await onDisk(page)).toEqual({ entries: [], others: 0, mark: null });
});

test('it can be taken off, in every window', async ({ page, context }) => {
  await setLock(page, '2580');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', shut)).toBeVisible();
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await expect(page.getByText('The lock is off.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Lock for a shared phone' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', shut)).toBeHidden();
});
