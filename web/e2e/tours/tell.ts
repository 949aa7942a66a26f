import type { Page } from '@playwright/test';
import { button } from './tour.ts';

/** Tells a sign: yes to one question of a page, no to all else. */
export async function tell(page: Page, sign: RegExp) {
  await button(page, 'One, or not sure').click();
  await page.getByRole('group', { name: sign }).getByRole('radio', { name: 'Yes' }).check();
  await button(page, 'No to the rest').click();
  await button(page, 'Save my answers').click();
}
