import { expect, type Page } from '@playwright/test';
import { enter, setLock } from '../device-lock.ts';
import { firstRun } from '../steps.ts';
import { button, full, page_, title, type Screen } from './tour.ts';
import { choose, clearDatabase, fileOf, openWith, saveLocked, saveOpen } from '../yours.ts';

/** The diary in the person's own hands: a copy, a file, the lock, and a device where nothing is left. */
export async function* yoursTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await page.goto('./#/copy');
  await expect(title(page, 'Save a copy of my diary')).toBeVisible();
  yield page_('9a-copy');
  await page.getByLabel('Passphrase', { exact: true }).fill('kettle');
  await button(page, 'Save the locked copy').click();
  await expect(page.getByText('Too short yet')).toBeVisible();
  yield page_('9b-copy-short');
  await button(page, 'Make one up for me').click();
  yield page_('9c-copy-made-up');
  const passphrase = await page.getByLabel('Passphrase', { exact: true }).inputValue();
  const locked = await saveLocked(page, passphrase);
  await expect(page.getByText('Saved as')).toBeVisible();
  yield page_('9d-copy-saved');
  const open = (await saveOpen(page)).buffer.toString();
  await page.goto('./#/bring');
  yield page_('9e-bring');
  await choose(page, locked);
  yield page_('9f-bring-locked');
  await openWith(page, 'not this one');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 });
  yield page_('9g-bring-wrong');
  await button(page, 'Choose another file').click();
  const wrong = open.replace('"minutes":15', '"minutes":"many"').replace('"type":"reading"', '"type":"wish"');
  const fresh = wrong.replace(/"id":"[0-9a-f]{8}/, '"id":"00000000').replaceAll('"right":4', '"right":5');
  await choose(page, fileOf(fresh, 'nutation-2026-11-20.jsonl'));
  await expect(title(page, 'What is in the file')).toBeVisible();
  yield page_('9h-found');
  await button(page, 'Bring in 1 entry').click();
  await expect(title(page, 'Your diary is here')).toBeVisible();
  yield page_('9i-brought');
  await page.goto('./#/lock');
  await expect(title(page, 'Lock for a shared phone')).toBeVisible();
  yield page_('9j-lock');
  await setLock(page, '2580');
  yield page_('9k-lock-on');
  await page.goto('./#/me');
  await expect(title(page, 'Me')).toBeVisible();
  yield page_('9l-me-locked');
  await page.reload();
  await enter(page, '0000');
  await expect(page.getByText('That was not it.')).toBeVisible();
  yield page_('9m-locked');
  await button(page, 'I have forgotten it').click();
  yield full('9n-forgotten');
  await button(page, 'Delete it all').click();
  await expect(title(page, 'Everything is gone')).toBeVisible();
  yield page_('9o-gone');
}

/** A diary that the browser has cleared. */
export async function* missingTour(page: Page): AsyncGenerator<Screen> {
  await firstRun(page);
  await clearDatabase(page);
  await page.reload();
  await expect(title(page, 'Have you used Nutation here before?')).toBeVisible();
  yield page_('9p-missing');
}
