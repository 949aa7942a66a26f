import type { Page } from '@playwright/test';
import { drawn, shown } from '../figure.ts';
import { startSession } from '../player.ts';
import { openToday } from '../steps.ts';
import { expect, test } from '../test.ts';

test.use({ begun: true });

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Lets the session go on until the segment is of this kind. */
async function until(page: Page, kind: string) {
  for (let second = 0; second < 120; second++) {
    if (await page.locator(`.stage.${kind}`).isVisible()) return;
    await page.clock.runFor(1_000);
  }
  throw new Error(`Two minutes went by without ${kind}.`);
}

test('the player draws the figure, and it moves with the movement', async ({ page }) => {
  await openToday(page);
  await startSession(page);
  await until(page, 'move');
  const pictures = new Set<number>();
  for (let moment = 0; moment < 5; moment++) {
    pictures.add(await shown(page));
    await page.clock.runFor(250);
  }
  expect(pictures.has(0)).toBe(false);
  expect(pictures.size).toBeGreaterThanOrEqual(4);
});

test('it stands still while the session is paused', async ({ page }) => {
  await openToday(page);
  await startSession(page);
  await until(page, 'move');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  const before = await shown(page);
  await page.clock.runFor(1_000);
  expect(await shown(page)).toBe(before);
});

test('it shows pictures side by side to those who want no motion', async ({ page }) => {
  await openToday(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startSession(page);
  await expect(page.locator('.stage .stills svg')).toHaveCount(3);
  await drawn(page);
  await expect(page.locator('.stage canvas')).toHaveCount(0);
  await page.goto('./#/exercises/bridge');
  await expect(page.locator('.stills svg')).toHaveCount(3);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('on the page of an exercise it is moved by hand, stopped and turned', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/exercises/clamshell');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('slider', { name: 'Where in the movement' }).fill('0');
  const start = await shown(page);
  await page.clock.runFor(1_000);
  expect(await shown(page)).toBe(start);
  await page.getByRole('slider', { name: 'Where in the movement' }).fill('4000');
  await expect.poll(() => shown(page)).not.toBe(start);
  const held = await shown(page);
  await page.getByRole('button', { name: 'Look from further right' }).click();
  await expect.poll(() => shown(page)).not.toBe(held);
  const turned = await shown(page);
  await page.getByRole('radio', { name: 'Right side' }).check();
  await expect.poll(() => shown(page)).not.toBe(turned);
});

test('every exercise has its picture in the list', async ({ page }) => {
  await openToday(page);
  await page.goto('./#/exercises');
  await expect(page.locator('.tiles .thumbnail svg')).toHaveCount(26);
  await drawn(page);
});

test('without the figure the app works, only without pictures', async ({ page, hosting }) => {
  hosting.withhold(/\/figure-.*\.js$/);
  await openToday(page);
  await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
  await expect(page.locator('.thumbnail')).toHaveCount(0);
  await startSession(page);
  await expect(page.locator('.stage .numbered li').first()).toBeVisible();
  await expect(page.locator('canvas, .stills')).toHaveCount(0);
  await page.goto('./#/exercises/bridge');
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Look at it' })).toHaveCount(0);
});
