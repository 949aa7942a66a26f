import { expect, test } from '../test.ts';
import { startSession } from '../player.ts';
import { firstRun } from '../steps.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await firstRun(page);
});

test('the number can be read from afar, and the targets can be hit', async ({ page }) => {
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

test('left stays left where one reads from right to left', async ({ page }) => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await startSession(page);
  await page.getByRole('button', { name: 'It hurts' }).click();
  const left = await page.getByRole('button', { name: 'Left', exact: true }).boundingBox();
  const right = await page.getByRole('button', { name: 'Right', exact: true }).boundingBox();
  expect(left?.x).toBeLessThan(right?.x ?? 0);
});

test('all that is said goes through one queue, and all of it is also written', async ({ page }) => {
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    speechSynthesis.speak = (utterance) => {
      if (utterance.text !== '') spoken.push(utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('end')), 700);
    };
  });
  await startSession(page);
  const written = await page.locator('.stage').innerText();
  await page.clock.runFor(34_000);
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  expect(spoken[0]).toContain('One knee to chest');
  expect(written).toContain('One knee to chest');
  expect(written).toContain('Left side');
  expect(spoken[0]).toContain('Left side');
  expect(spoken.slice(1, 4)).toEqual(['3', '2', '1']);
  expect(spoken.join('\n')).toContain('Lie on your back');
});
