import { allThere, pair, share } from '../devices.ts';
import { drawn } from '../figure.ts';
import { playToTheEnd, startSession } from '../player.ts';
import { begin, openToday } from '../steps.ts';
import { expect, test } from '../test.ts';
import { tell } from '../tours/tell.ts';

test('under a warning sign there is no exercise on the page, only whom to call', async ({ page }) => {
  await page.goto('./');
  await begin(page);
  await tell(page, /numbness, or pins/);
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.goto('./#/paper');
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: 'No plan for now' })).toBeVisible();
  await expect(sheet.getByText('Get help now', { exact: true })).toBeVisible();
  await expect(sheet.locator('.moves, table')).toHaveCount(0);
});

test.describe('of someone who has answered', () => {
  test.use({ begun: true });

  test('without a server the plan is printed from the page, with all that belongs on it', async ({ page }) => {
    await openToday(page);
    const moves = await page.locator('.items > li').count();
    await page.getByRole('link', { name: 'My plan on paper' }).click();

    const sheet = page.getByRole('article');
    await expect(sheet.getByRole('heading', { name: 'My exercise plan' })).toBeVisible();
    await expect(sheet.getByText('From 21 November 2026')).toBeVisible();
    await expect(sheet.getByText('3 full sessions a week, about 4 minutes each.')).toBeVisible();
    await expect(sheet.locator('.moves > li')).toHaveCount(moves);
    await expect(sheet.getByRole('heading', { name: 'Stop at once when you feel' })).toBeVisible();
    await expect(sheet.getByText(/^Call .*, or go to an emergency room\.$/)).toBeVisible();
    await expect(sheet.getByText('No clinician has reviewed it.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as PDF' })).toHaveCount(0);

    // A box a day for three weeks, for each side that works alone.
    const rows = sheet.getByRole('region', { name: 'Tick what you did' }).locator('tbody tr');
    const boxes = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('td').length));
    expect(boxes.length).toBeGreaterThanOrEqual(moves);
    for (const each of boxes) expect(each).toBeGreaterThanOrEqual(21);

    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(sheet.getByRole('heading', { name: 'My exercise plan' })).toBeVisible();
  });

  test('after the session of today it is the next one that is printed', async ({ page }) => {
    await openToday(page);
    await startSession(page);
    await playToTheEnd(page);
    await page.goto('./#/paper');
    await expect(page.getByText(/^From 2[2-8] November 2026$/)).toBeVisible();
    await expect(page.getByRole('article').locator('.moves > li').first()).toBeVisible();
  });

  test('with a server both pages are one tap away as PDF, and the calendar too', async ({ page, hosting }) => {
    const house = share(hosting);
    await openToday(page);
    await pair(page, house.invite(), 'My phone');
    await allThere(page, 4);

    for (const [address, file] of [
      ['./#/paper', 'Mein Übungsplan 2026-11-21.pdf'],
      ['./#/letter', 'Mein Übungsplan 2026-11-21.pdf'],
    ] as const) {
      await page.goto(address);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      await expect(page.getByText(`Saved: ${file}`)).toBeVisible();
    }
    expect(house.asked).toEqual([
      '/api/handout?date=2026-11-21&language=en&paper=a4',
      '/api/letter?date=2026-11-21&language=en&paper=a4',
    ]);

    house.running = false;
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('The server did not answer.')).toBeVisible();
  });

  test('the address of the calendar is made, shown once, replaced and ended', async ({ page, hosting }) => {
    const house = share(hosting);
    await openToday(page);
    await pair(page, house.invite(), 'My phone');
    await allThere(page, 4);
    await page.goto('./#/me');
    await page.getByRole('link', { name: 'To my calendar' }).click();
    await page.getByLabel('When do your sessions begin?').fill('18:30');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the calendar file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('nutation.ics');
    expect(house.asked).toEqual(['/api/calendar.ics?date=2026-11-21&language=en&begins=18%3A30']);

    await page.getByRole('button', { name: 'Make the address' }).click();
    await expect(page.getByRole('img', { name: 'The address of your calendar, as a picture' })).toBeVisible();
    const first = await page.getByLabel('Address', { exact: true }).inputValue();
    await expect(page.getByRole('link', { name: 'Subscribe on this device' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('There is an address since 21 November 2026.')).toBeVisible();
    await expect(page.getByText(first)).toHaveCount(0);
    await page.getByRole('button', { name: 'Replace it by a new one' }).click();
    await expect(page.getByLabel('Address', { exact: true })).not.toHaveValue(first);
    await page.getByRole('button', { name: 'End it' }).click();
    await expect(page.getByText('It has ended.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the address' })).toBeVisible();
  });
});
