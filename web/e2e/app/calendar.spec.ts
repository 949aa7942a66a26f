import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openToday } from '../steps.ts';
import { expect, test } from '../test.ts';

test.use({ begun: true });

/** The file that the page saves, without the folds of its lines. */
async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nutation.ics');
  return (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
}

const count = (text: string, line: RegExp) => text.match(line)?.length ?? 0;

test('without a server the app makes the calendar file itself, with the network off too', async ({ page }) => {
  await openToday(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('./#/me');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'To my calendar' }).click();
  await expect(page.getByRole('button', { name: 'Make the address' })).toHaveCount(0);
  const first = await saved(page);
  expect(first).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Nutation\/\/Plan\/\/EN\r\n/);
  const days = count(first, /DTSTART:\d{8}T100000\r/g);
  expect(days).toBeGreaterThan(8);
  expect(count(first, /DTSTART:\d{8}T080000\r/g)).toBeGreaterThan(8);
  expect(count(first, /SEQUENCE:0\r/g)).toBe(count(first, /BEGIN:VEVENT\r/g));
  expect(first).toContain('CLASS:PRIVATE');
  expect(first).not.toMatch(/pain|joint|health/i);

  // The same days at another time: none is doubled, all have risen.
  await page.getByLabel('When do your sessions begin?').fill('18:30');
  const second = await saved(page);
  const ids = (text: string) => [...text.matchAll(/UID:(\S+)/g)].map(([, id]) => id).sort();
  expect(ids(second)).toEqual(ids(first));
  expect(count(second, /DTSTART:\d{8}T183000\r/g)).toBe(days);
  expect(count(second, /SEQUENCE:1\r/g)).toBeGreaterThanOrEqual(days);
  await page.reload();
  await expect(page.getByLabel('When do your sessions begin?')).toHaveValue('18:30');
});
