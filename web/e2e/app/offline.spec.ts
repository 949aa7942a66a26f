import { drawn } from '../figure.ts';
import { expect, test } from '../test.ts';
import { comfortable, playToTheEnd, startSession, toNextQuestion } from '../player.ts';
import { firstRun } from '../steps.ts';

test.setTimeout(60_000);

test('after the first load everything works with the network off, the first run included', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await firstRun(page);
  await expect(page.locator('.thumbnail svg')).not.toHaveCount(0);
  await drawn(page);
  await startSession(page);
  await toNextQuestion(page);
  await comfortable(page);
  await page.close();

  const again = await context.newPage();
  await again.clock.install({ time: new Date('2026-11-21T09:40:00Z') });
  await again.goto('./');
  await again.getByRole('link', { name: 'Go on with your session' }).click();
  await again.getByRole('button', { name: 'Go on with your session' }).click();
  await playToTheEnd(again);
  await expect(again.getByRole('heading', { name: 'Well done' })).toBeVisible();
  await again.goto('./#/diary');
  await expect(again.getByText('Finished', { exact: true })).toBeVisible();
});
