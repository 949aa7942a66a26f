import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

/** Presses a key of the headset: calls what the page has given for it. */
async function press(page: Page, action: MediaSessionAction) {
  await page.evaluate((named) => {
    (globalThis as unknown as { pressed: Record<string, (() => void) | null> }).pressed[named]?.();
  }, action);
}

const shown = (page: Page) =>
  page.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.metadata?.artist]);

test.describe('with keys', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const pressed: Record<string, unknown> = {};
      Object.assign(globalThis, { pressed });
      navigator.mediaSession.setActionHandler = (action, does) => (pressed[action] = does);
    });
    await openToday(page);
  });

  test('the headset button pauses and goes on, and the other two skip and begin again', async ({ page }) => {
    await startSession(page);
    expect(await shown(page)).toEqual(['One knee to chest, short', 'Left side']);
    await press(page, 'pause');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
    await press(page, 'play');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden();
    await page.clock.runFor(12_000);
    await expect(page.getByText('Change position')).toBeVisible();
    await press(page, 'previoustrack');
    await expect(page.getByText('Get ready')).toBeVisible();
    await page.clock.runFor(1_000);
    await press(page, 'nexttrack');
    await expect.poll(() => shown(page)).not.toEqual(['One knee to chest, short', 'Left side']);
  });

  test('the keys are let go where the session ends', async ({ page }) => {
    await startSession(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stop for today' }).click();
    await expect(page.getByRole('heading', { name: 'Enough for today' })).toBeVisible();
    expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull();
    await press(page, 'pause');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden();
  });

  test('the silence that holds the keys plays, with the network off too', async ({ page, context }) => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.addInitScript(() => {
      const { play } = HTMLMediaElement.prototype;
      HTMLMediaElement.prototype.play = function () {
        Object.assign(globalThis, { silence: this });
        return play.call(this);
      };
    });
    await page.reload();
    await startSession(page);
    const playing = () =>
      page.evaluate(() => {
        const { silence } = globalThis as unknown as { silence?: HTMLAudioElement };
        return silence !== undefined && !silence.paused && silence.readyState > 2 && silence.duration > 5;
      });
    await expect.poll(playing).toBe(true);
  });
});

test('where a browser has no such keys, no voice and no sound, the session goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'mediaSession');
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    for (const name of ['speechSynthesis', 'AudioContext']) Reflect.deleteProperty(globalThis, name);
  });
  await openToday(page);
  expect(await page.evaluate(() => 'mediaSession' in navigator || 'speechSynthesis' in globalThis)).toBe(false);
  await startSession(page);
  await page.clock.runFor(12_000);
  await expect(page.getByText('Change position')).toBeVisible();
});
