import { expect, test } from '../test.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

test('what would come if it hurt is played forward, and nothing is saved', async ({ page }) => {
  const card = page.getByRole('listitem').filter({ hasText: 'One knee to chest' }).first();
  await card.locator('summary').click();
  await card.getByRole('button', { name: /What if it hurts/ }).click();
  const sheet = page.getByRole('dialog', { name: /What if it hurts/ });
  await sheet.getByRole('radio', { name: /Clearly/ }).check();
  const days = sheet.getByRole('listitem');
  await expect(days).toHaveCount(7);
  await expect(days.first()).toContainText('With it');
  await expect(days.nth(1)).toContainText(/Without it|light/i);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.goto('./#/diary');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('the diary tells why an exercise was as it was that day', async ({ page }) => {
  await startSession(page);
  await playToTheEnd(page);
  await page.goto('./#/diary');
  const side = page.getByRole('listitem').filter({ hasText: 'felt fine' }).first();
  await side.locator('summary').click();
  await expect(side.getByText('Why it was so that day').last()).toBeVisible();
  await expect(side.getByRole('listitem').first()).toContainText(/\w{4,}/);
});
