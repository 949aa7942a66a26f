import { expect, type Page } from '@playwright/test';
import { begin, firstRun, noneOfThese } from '../steps.ts';
import { tell } from './tell.ts';
import { button, full, page_, title, type Screen } from './tour.ts';

export async function* emergencyTour(page: Page): AsyncGenerator<Screen> {
  await begin(page);
  await tell(page, /numbness, or pins/);
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  yield page_('60-emergency');
  await button(page, 'A clinician has checked me').click();
  await page.getByText('Because you told us').click();
  yield page_('61-emergency-release');
}

export async function* urgentTour(page: Page): AsyncGenerator<Screen> {
  await begin(page);
  await noneOfThese(page);
  await tell(page, /fever, chills/);
  await noneOfThese(page);
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  yield page_('62-urgent');
}

export async function* underAgeTour(page: Page): AsyncGenerator<Screen> {
  await button(page, 'I understand').click();
  await button(page, 'No').click();
  await expect(title(page, 'This is made for adults')).toBeVisible();
  yield page_('63-under-age');
}

export async function* breathingTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await button(page, 'Rest today').click();
  await expect(page.getByText('That is part of the plan.')).toBeVisible();
  yield page_('64-rest');
  await page.getByRole('link', { name: 'Start' }).click();
  await button(page, 'Begin').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.clock.runFor(6_000);
  yield full('65-breathing');
}
