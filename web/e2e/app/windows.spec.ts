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
