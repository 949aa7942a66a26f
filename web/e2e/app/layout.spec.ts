import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { firstRun } from '../steps.ts';
import { tours } from '../tours.ts';

/** How many pixels stick out of the window at its side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const windows = {
  'a narrow phone': { width: 320, height: 568 },
  'a desktop at 400 % zoom': { width: 320, height: 256 },
  'a phone on its side': { width: 844, height: 390 },
} as const;

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });
    test.setTimeout(120_000);

    for (const [tourName, tour] of Object.entries(tours)) {
      test(`nothing sticks out: ${tourName}`, async ({ page }) => {
        await page.goto('./');
        for await (const screen of tour(page)) expect(await overflow(page), screen.name).toBe(0);
      });
    }
  });
}

test('right to left, nothing sticks out and left stays left', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await firstRun(page);
  expect(await overflow(page)).toBe(0);
  await startSession(page);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'It hurts' }).click();
  const left = await page.getByRole('button', { name: 'Left', exact: true }).boundingBox();
  const right = await page.getByRole('button', { name: 'Right', exact: true }).boundingBox();
  expect(left?.x).toBeLessThan(right?.x ?? 0);
});

test('in the player the number can be read from afar, and the targets can be hit', async ({ page }) => {
  await page.goto('./');
  await firstRun(page);
  await startSession(page);
  const height = page.viewportSize()?.height ?? 0;
  for (const name of ['Pause', 'Skip', 'It hurts']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(64);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(height);
  }
  const stage = await page.locator('.stage').boundingBox();
  expect(stage?.height).toBeGreaterThanOrEqual(height / 2);
  // Digits are about 0.72 of their font's size.
  const size = await page.locator('.number').evaluate((number) => parseFloat(getComputedStyle(number).fontSize));
  expect(size * 0.72).toBeGreaterThanOrEqual(height / 8);
});
