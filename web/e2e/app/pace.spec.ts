import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { openToday, kept } from '../steps.ts';

test.use({ begun: true });

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

async function choose(page: Page, pace: string, code: string) {
  await page.goto('./#/me');
  await page.getByRole('radio', { name: pace }).check();
  await kept(page, 'pace', code);
  await page.reload();
  await expect(page.getByRole('radio', { name: pace })).toBeChecked();
  await page.goto('./#/');
}

test('longer pauses', async ({ page }) => {
  await choose(page, 'Much longer pauses', 'longest');
  await page.clock.pauseAt(new Date('2026-11-21T09:45:00Z'));
  await startSession(page);
  await expect(page.locator('.get-ready .number')).toHaveText('16');
});

test('at my own pace nothing goes on before I say so, and a question waits', async ({ page }) => {
  await choose(page, 'My own pace', 'own');
  await startSession(page);
  await page.clock.runFor(60_000);
  const ready = page.getByRole('button', { name: 'I am ready' });
  await expect(ready).toBeVisible();
  await expect(page.getByText('Get ready')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Change position')).toBeVisible();
  await ready.focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(60_000);
  await expect(page.getByRole('button', { name: 'I am done' })).toBeVisible();
  await expect(page.getByText('Hold')).toBeVisible();

  await toTheQuestion(page);
  await page.clock.runFor(60_000);
  await expect(page.getByRole('button', { name: 'Comfortable' })).toBeVisible();
  await page.getByRole('button', { name: 'I would rather not say' }).click();
  await expect(page.getByText('2 of 3 ·')).toBeVisible();
});

/** Says that one is done as often as it takes, after the time that each thing asks for. */
async function toTheQuestion(page: Page) {
  const question = page.getByRole('button', { name: 'Comfortable' });
  await expect(async () => {
    await page.clock.runFor(3_000);
    if (!(await question.isVisible())) await page.keyboard.press('Space');
    expect(await question.isVisible()).toBe(true);
  }).toPass({ intervals: [0], timeout: 60_000 });
}
