import { allThere, pair, rest, share, where } from '../devices.ts';
import { firstRun } from '../steps.ts';
import { expect, test } from '../test.ts';
import { onDisk, saveOpen } from '../yours.ts';

test.beforeEach(async ({ page }) => page.goto('./'));

test('an older app and a newer server: what it does not know stays, and is read after an update', async ({
  page,
  hosting,
}) => {
  const house = share(hosting);
  house.newer = true;
  house.diary.version = '9.0.0';
  await pair(page, house.invite(), 'My phone');
  await firstRun(page);
  await allThere(page, 4);
  const later =
    '{"id":"7e1e0000-0000-4000-8000-000000000001","at":"2026-11-21T10:00:00.000+00:00","type":"telepathy","strength":9}';
  house.diary.lines.push(later);
  await page.reload();
  await allThere(page, 5);
  await expect(page.getByText('1 line of this diary cannot be read by this version.')).toBeVisible();
  await page.reload();
  await allThere(page, 5);
  expect((await onDisk(page)).entries).toContain(later);
  expect((await saveOpen(page)).buffer.toString()).toContain(later);
  await page.goto('./#/');
  await expect(page.getByText('No plan can be made')).toBeHidden();
});

test('a line that the server refuses is shown with its reason, holds back no other, and goes after an update', async ({
  page,
  hosting,
}) => {
  const house = share(hosting);
  await pair(page, house.invite(), 'My phone');
  await firstRun(page);
  await allThere(page, 4);
  house.diary.refuses = '"today":"rest"';
  await rest(page);
  const card = await where(page);
  await expect(card.getByText('1 entry is here only.')).toBeVisible();
  await expect(card.getByText('The other 4 entries are here and on the server.')).toBeVisible();
  await expect(page.getByText('It is sent again after an update.')).toBeVisible();
  house.diary.refuses = undefined;
  await page.reload();
  await expect((await where(page)).getByText('1 entry is here only.')).toBeVisible();
  house.diary.version = '2';
  await page.reload();
  await allThere(page, 5);
  await expect(page.getByRole('heading', { name: 'Kept aside' })).toBeHidden();
});

test('the same id with other content: the line of the server counts, and the other is shown until one has seen it', async ({
  page,
  hosting,
}) => {
  const house = share(hosting);
  await pair(page, house.invite(), 'My phone');
  await firstRun(page);
  await allThere(page, 4);
  house.diary.lines = house.diary.lines.map((line) => line.replace('"minutes":15', '"minutes":25'));
  await page.reload();
  await allThere(page, 4);
  await expect(page.getByText('The diary has another entry with the same number.')).toBeVisible();
  expect((await onDisk(page)).entries.join()).toContain('"minutes":25');
  await page.getByRole('button', { name: 'I have seen it: remove' }).click();
  await expect(page.getByRole('heading', { name: 'Kept aside' })).toBeHidden();
});
