import { expect, morning, test } from '../test.ts';
import { comfortable, startSession, toNextQuestion } from '../player.ts';
import { firstRun } from '../steps.ts';

test('one window plays, and the other watches', async ({ page, context }) => {
  await page.goto('./');
  await firstRun(page);
  const other = await context.newPage();
  await other.clock.install({ time: morning });
  await other.goto('./');
  await expect(other.getByRole('link', { name: 'Start' })).toBeVisible();

  await startSession(page);
  await expect(other.getByText('You have 3 exercises left.')).toBeVisible();
  await other.clock.runFor(6_000);
  await expect(other.getByText('A session runs in another window.')).toBeVisible();
  await other.getByRole('link', { name: 'Go on with your session' }).click();
  await expect(other.getByRole('button', { name: 'Go on with your session' })).toBeDisabled();

  await other.getByRole('button', { name: 'Back' }).click();
  await toNextQuestion(page);
  await comfortable(page);
  await expect(other.getByText('You have 2 exercises left.')).toBeVisible();
});

test('a deleted diary is gone from every window', async ({ page, context }) => {
  await page.goto('./');
  await firstRun(page);
  const other = await context.newPage();
  await other.clock.install({ time: morning });
  await other.goto('./');
  await expect(other.getByRole('link', { name: 'Start' })).toBeVisible();

  await page.goto('./#/me');
  await page.getByRole('button', { name: 'Delete everything on this device' }).click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  for (const each of [page, other]) await expect(each.getByRole('button', { name: 'I understand' })).toBeVisible();
});

test('the diary is saved as one entry on each line', async ({ page }) => {
  await page.goto('./');
  await firstRun(page);
  await page.goto('./#/me');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of my diary' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nutation-2026-11-21.jsonl');
  const stream = await download.createReadStream();
  const text = (await stream.toArray()).join('');
  const types = text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type);
  expect(types).toEqual(['profile', 'screening', 'reading', 'preference']);
});
