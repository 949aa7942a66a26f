import { expect, test } from '../test.ts';
import { comfortable, startSession, toNextQuestion } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

test('one window plays, and the other watches', async ({ page, context }) => {
  await openToday(page);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('link', { name: 'Start' })).toBeVisible();

  // One clock for both windows.
  await page.clock.pauseAt(new Date('2026-11-21T09:40:00Z'));
  await startSession(page);
  await page.clock.runFor(3_000);
  await expect(other.getByText('You have 3 exercises left.')).toBeVisible();
  await expect(other.getByText('A session runs in another window.')).toBeVisible();
  await other.getByRole('link', { name: 'Watch it here' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Session' })).toBeAttached();
  // The clocks of two windows are wound one after the other: in small steps they stay together.
  for (let tenth = 0; tenth < 10; tenth++) await page.clock.runFor(100);
  await expect(other.locator('.get-ready .number')).toHaveText('4');
  await expect(other.getByText('One knee to chest')).toBeVisible();
  for (const name of ['Pause', 'Skip', 'It hurts']) await expect(other.getByRole('button', { name })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(other.getByText('Paused')).toBeVisible();
  await page.keyboard.press('Escape');
  await toNextQuestion(page);
  await expect(other.getByText('How was it?').first()).toBeVisible();
  await comfortable(page);
  await page.clock.runFor(2_000);
  await expect(other.getByText('2 of 3 ·')).toBeVisible();

  await page.close();
  // The other window looks every five seconds; the browser takes its own time to give the player free.
  await expect(async () => {
    await other.clock.runFor(5_000);
    await expect(other.getByRole('button', { name: 'Go on with your session' })).toBeEnabled({ timeout: 500 });
  }).toPass();
});
