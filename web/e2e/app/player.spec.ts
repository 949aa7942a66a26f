import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { openToday } from '../steps.ts';

test.use({ begun: true });

test.beforeEach(async ({ page }) => {
  await openToday(page);
});

/** Digits are about 0.72 of their font's size. */
async function digitsOf(page: Page): Promise<number> {
  const size = await page.locator('.number').evaluate((number) => parseFloat(getComputedStyle(number).fontSize));
  return size * 0.72;
}

const windows = {
  'a phone': { width: 390, height: 844 },
  'a small phone': { width: 320, height: 568 },
  'a phone on its side': { width: 844, height: 390 },
  'a desktop': { width: 1280, height: 800 },
} as const;

for (const [name, size] of Object.entries(windows)) {
  test(`the number can be read from afar, and the targets can be hit: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await startSession(page);
    await spacious(page, size.height, ['Pause', 'Skip', 'It hurts']);
    expect(await digitsOf(page)).toBeGreaterThanOrEqual(size.height / 8);
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'My own pace' }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await spacious(page, size.height, ['I am ready', 'Pause', 'Skip', 'It hurts']);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'I am ready' }).waitFor();
    await page.keyboard.press('Space');
    await expect(page.locator('.number')).toBeVisible();
    await spacious(page, size.height, ['Follow slowly', 'Pause', 'Skip', 'It hurts']);
    expect(await digitsOf(page)).toBeGreaterThanOrEqual(size.height / 8);
  });
}

/** The figure's place has half the height, and all targets are in the window and 64 px high. */
async function spacious(page: Page, height: number, targets: readonly string[]) {
  for (const name of targets) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(64);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(height);
  }
  const stage = await page.locator('.stage').boundingBox();
  expect(stage?.height).toBeGreaterThanOrEqual(height / 2);
}

test('left stays left where one reads from right to left', async ({ page }) => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await startSession(page);
  await page.getByRole('button', { name: 'It hurts' }).click();
  const left = await page.getByRole('button', { name: 'Left', exact: true }).boundingBox();
  const right = await page.getByRole('button', { name: 'Right', exact: true }).boundingBox();
  expect(left?.x).toBeLessThan(right?.x ?? 0);
});
