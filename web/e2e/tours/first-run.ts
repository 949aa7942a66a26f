import { expect, type Page } from '@playwright/test';
import { level, noneOfThese } from '../steps.ts';
import { tell } from './tell.ts';
import { button, page_, title, type Screen } from './tour.ts';

/** The questions, one after the other. */
export async function* firstRunTour(page: Page): AsyncGenerator<Screen> {
  await expect(title(page, /Gentle moves/)).toBeVisible();
  yield page_('01-welcome');
  await button(page, 'I understand').click();
  yield page_('02-you');
  await button(page, 'Yes').click();
  await expect(title(page, 'Serious signs')).toBeVisible();
  yield page_('03-serious-signs');
  await button(page, 'One, or not sure').click();
  yield page_('04-one-by-one');
  await button(page, 'Back to the list').click();
  await noneOfThese(page);
  yield page_('05-urgent-signs');
  await noneOfThese(page);
  yield page_('06-before-you-move');
  await noneOfThese(page);
  await page.getByRole('checkbox', { name: 'Right' }).check();
  await level(page, 'Right', 4);
  yield page_('07-where');
  await button(page, 'Continue').click();
  yield page_('08-right-now');
  await button(page, 'Same as last week').click();
  yield page_('09-plan-around');
  await tell(page, /pregnant/);
  yield page_('10-weeks');
  await button(page, 'Continue').click();
  yield page_('11-in-pregnancy');
  await button(page, 'None of these').click();
  yield page_('12-things');
  await noneOfThese(page);
  yield page_('13-positions');
  await noneOfThese(page);
  yield page_('14-time');
  await button(page, 'Show my plan').click();
  await expect(title(page, /^Good /)).toBeVisible();
  yield page_('15-gentle');
}
