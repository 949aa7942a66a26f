import { expect, type Page } from '@playwright/test';
import { drawn } from '../figure.ts';
import { firstRun } from '../steps.ts';
import { page_, type Screen } from './tour.ts';

/** The plan on paper, as it is printed where there is no server. */
export async function* paperTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await page.getByRole('link', { name: 'My plan on paper' }).click();
  await expect(page.getByRole('heading', { name: 'My exercise plan' })).toBeVisible();
  await expect(page.locator('.moves .stills').first()).toBeVisible();
  await drawn(page);
  yield page_('37-paper');
}
