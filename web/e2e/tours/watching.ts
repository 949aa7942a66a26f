import { expect, type Page } from '@playwright/test';
import { startSession } from '../player.ts';
import { firstRun } from '../steps.ts';
import { full, type Screen } from './tour.ts';

/** A session that another window plays. */
export async function* watchingTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  const playing = await page.context().newPage();
  await playing.goto(page.url());
  await startSession(playing);
  await page.getByRole('link', { name: 'Watch it here' }).click();
  await playing.clock.runFor(2_000);
  await expect(page.locator('.player')).toBeVisible();
  yield full('66-watching');
}
