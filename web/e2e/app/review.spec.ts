import { expect, test } from '../test.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { openToday, level, noneOfThese } from '../steps.ts';

test.use({ begun: true });

test('after three weeks one looks back, and what was found stands in the diary', async ({ page }) => {
  await openToday(page);
  await startSession(page);
  await playToTheEnd(page);
  await page.clock.setSystemTime(new Date('2026-12-12T09:30:00Z'));
  await page.goto('./#/');
  await page.reload();
  const card = page.getByRole('region', { name: 'Three weeks: a look back' });
  await expect(card).toBeVisible();
  // Not before the questions are answered.
  await expect(card.getByRole('button', { name: 'Better', exact: true })).toHaveCount(0);
  await card.getByRole('link', { name: 'Answer the questions' }).click();
  await noneOfThese(page);
  await noneOfThese(page);
  await noneOfThese(page);
  await page.getByRole('checkbox', { name: 'Right' }).check();
  await level(page, 'Right', 4);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Same as last week' }).click();
  await noneOfThese(page);
  await card.getByRole('button', { name: 'Better', exact: true }).click();
  const found = page.getByRole('region', { name: 'What we found' });
  await expect(found).toBeVisible();
  // One session in three weeks is not enough to tell.
  await expect(found).toContainText(/session/);
  await page.reload();
  await expect(found).toBeVisible();
  await expect(card).toHaveCount(0);
});
