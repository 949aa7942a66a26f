import { expect, type Page } from '@playwright/test';
import { firstRun } from '../steps.ts';
import { button, full, page_, title, type Screen } from './tour.ts';

/** Every page after the first run. */
export async function* pagesTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  yield page_('20-today');
  await page.getByText('One knee to chest').first().click();
  await page.getByText('Why this, today').click();
  await page.getByText(/^Left out today/).click();
  yield page_('21-today-why');
  await page
    .getByRole('button', { name: /What if it hurts/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /Clearly/ }).check();
  await expect(page.getByText('This is a trial')).toBeVisible();
  yield full('21-what-if');
  await button(page, 'Close').click();
  await page.getByRole('button', { name: 'Change' }).click();
  yield page_('22-how-is-it');
  await button(page, 'I was active').click();
  yield full('23-outing');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('how did it feel afterwards?')).toBeVisible();
  yield page_('24-outing-noted');
  await button(page, 'Look how far I can move').click();
  yield full('25-range');
  await button(page, 'Not now').click();
  for (const [number, name] of ['Progress', 'Exercises', 'Learn', 'Get help', 'Me'].entries()) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    yield page_(`${26 + number}-${name.toLowerCase().replace(' ', '-')}`);
  }
  await page.getByText('Things at hand').first().click();
  await page.getByText('Positions that do not work').first().click();
  yield page_('31-me-open');
  await button(page, 'Delete everything on this device').click();
  yield full('32-delete');
  await button(page, 'Keep it').click();
  await page.goto('./#/exercises/bridge');
  await expect(title(page, 'Bridge')).toBeVisible();
  yield page_('33-bridge');
  await page.goto('./#/programmes');
  await button(page, 'Follow this one').first().click();
  await expect(page.getByText('You follow this one')).toBeVisible();
  yield page_('34-programmes');
  await page.goto('./#/activities');
  await page.getByLabel('Activity 1').fill('Put on my socks');
  await expect(page.getByText('How well does it go now: Put on my socks?')).toBeVisible();
  yield page_('35-activities');
  await page.goto('./#/letter');
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible();
  yield page_('36-letter');
}
