import type { Page } from '@playwright/test';
import { kill } from '../kill.ts';
import { expect, test } from '../test.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

/** To the third exercise, which holds for five seconds, and in its first hold until so many seconds are left. */
async function toAHold(page: Page, left: number) {
  for (const at of ['2 of 3 ·', '3 of 3 ·']) {
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'This whole exercise' }).click();
    await expect(page.getByText(at)).toBeVisible();
  }
  await expect(async () => {
    await page.clock.runFor(500);
    await expect(page.locator('.hold .number')).toHaveText(String(left), { timeout: 100 });
  }).toPass({ intervals: [0], timeout: 30_000 });
}

test.beforeEach(async ({ page }) => {
  await openToday(page);
  await page.clock.pauseAt(new Date('2026-11-21T09:35:00Z'));
});

test('killed in the middle of a hold, with no network: it goes on in the same hold at the same second', async ({
  page,
  context,
}) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await startSession(page);
  await toAHold(page, 3);
  await kill(page, context);

  const again = await context.newPage();
  await again.goto('./');
  await again.getByRole('link', { name: 'Go on with your session' }).click();
  await again.getByRole('button', { name: 'Go on with your session' }).click();
  await expect(again.locator('.hold .number')).toHaveText(/^[34]$/);
  await expect(again.getByText('3 of 3 ·')).toBeVisible();
  await expect(again.getByRole('status')).toHaveText(/^Pelvic tilt\..* Stay, and breathe\.$/);
  await playToTheEnd(again);
  await expect(again.getByRole('heading', { name: 'Well done' })).toBeVisible();
});

test('a closed tab costs nothing either', async ({ page }) => {
  await startSession(page);
  // Second by second, so that each has its time to be kept: of the last one that cannot be said.
  for (const left of ['7', '6', '5', '4']) {
    await page.clock.runFor(1_000);
    await expect(page.locator('.get-ready .number')).toHaveText(left);
  }
  await page.reload();
  await page.getByRole('button', { name: 'Go on with your session' }).click();
  await expect(page.locator('.get-ready .number')).toHaveText(/^[45]$/);
});

test('a clock that is set to another hour changes nothing', async ({ page }) => {
  await startSession(page);
  await toAHold(page, 4);
  await page.clock.setSystemTime(new Date('2026-11-21T10:40:00Z'));
  await page.clock.runFor(1_000);
  await expect(page.locator('.hold .number')).toHaveText('3');
  await page.clock.setSystemTime(new Date('2026-11-21T08:40:00Z'));
  await page.clock.runFor(1_000);
  await expect(page.locator('.hold .number')).toHaveText('2');
});
