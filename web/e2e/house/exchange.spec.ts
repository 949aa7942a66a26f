import { readFile } from 'node:fs/promises';
import { allThere } from '../devices.ts';
import { House, SharedHouse } from '../house.ts';
import { firstRun } from '../steps.ts';
import { expect, morning, test } from '../test.ts';

test.setTimeout(180_000);

test('the plan, the letter and the calendar come from the real server as files', async ({ page }) => {
  const house = await House.open();
  try {
    await page.goto(house.address);
    await firstRun(page);
    await page.goto(`${house.home}#/diary`);
    await expect(page.getByText(/^(Your|All) .* here and on the server\.$/)).toBeVisible();
    for (const [address, name, begins] of [
      ['paper', 'My exercise plan 2026-11-21.pdf', '%PDF-'],
      ['letter', 'For my doctor or physiotherapist 2026-11-21.pdf', '%PDF-'],
      ['calendar', 'nutation.ics', 'BEGIN:VCALENDAR'],
    ] as const) {
      await page.goto(`${house.home}#/${address}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Save (as PDF|the calendar file)$/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect((await readFile(await download.path())).toString('latin1', 0, begins.length)).toBe(begins);
    }
    await expect(page.getByRole('button', { name: 'Make the address' })).toHaveCount(0);
  } finally {
    await house.close();
  }
});

test('a calendar programme reads the address that the app has made, until it is ended', async ({ browser }) => {
  const house = await SharedHouse.open();
  const context = await browser.newContext({ baseURL: house.home, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.clock.install({ time: morning });
    await page.goto(house.invitation);
    await page.getByLabel('What do you call this device?').fill('The computer');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await firstRun(page);
    await allThere(page, 4);
    await page.goto('./#/calendar');
    await page.getByRole('button', { name: 'Make the address' }).click();
    const address = await page.getByLabel('Address', { exact: true }).inputValue();

    // Without the key of any device.
    const programme = await browser.newContext({ ignoreHTTPSErrors: true });
    const feed = await programme.request.get(address);
    expect(feed.status()).toBe(200);
    expect(await feed.text()).toContain('SUMMARY:Nutation');
    await page.getByRole('button', { name: 'End it' }).click();
    await expect(page.getByText('It has ended.')).toBeVisible();
    expect((await programme.request.get(address)).status()).toBe(404);
    await programme.close();
  } finally {
    await context.close();
    await house.close();
  }
});
