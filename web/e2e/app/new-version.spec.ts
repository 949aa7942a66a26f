import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

test('a new version never interrupts a session, and is there when one asks for it', async ({ page, hosting }) => {
  await openToday(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await startSession(page);
  hosting.release('the next build');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    await new Promise<void>((installed) => {
      const look = () => (registration.waiting === null ? undefined : installed());
      registration.installing?.addEventListener('statechange', look);
      look();
    });
  });
  await page.clock.runFor(10_000);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByText('A new version is ready.')).toBeHidden();

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop for today' }).click();
  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible();
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});
