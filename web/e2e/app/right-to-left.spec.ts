import type { Page } from '@playwright/test';
import { startSession, toNextQuestion } from '../player.ts';
import { expect, test } from '../test.ts';
import { speakPseudo, strange } from '../pseudo.ts';
import { firstRun } from '../steps.ts';

/** The narrowest phone. */
const narrow = { width: 320, height: 640 };

/** Nothing sticks out of the window, and no words out of what holds them. */
async function expectAllWithin(page: Page, where: string) {
  const out = await page.evaluate(() => {
    const root = document.documentElement;
    const clipped = [
      ...document.querySelectorAll<HTMLElement>(
        ['p', 'li', 'button', 'a', 'h2', 'h3', 'label'].map((tag) => `main ${tag}, dialog ${tag}`).join(),
      ),
    ]
      .filter(
        (one) =>
          !one.classList.contains('unseen') &&
          one.checkVisibility() &&
          one.scrollWidth > one.clientWidth + 1 &&
          getComputedStyle(one).display !== 'inline',
      )
      .map((one) => one.outerHTML.slice(0, 160));
    return { by: root.scrollWidth - root.clientWidth, clipped };
  });
  expect(out, where).toEqual({ by: 0, clipped: [] });
}

/** What shows no text of the catalogue. */
const ofTheShell = ['progress'];

/** Long words from right to left: nothing sticks out, and nothing runs into another thing. */
test('pages hold longer texts that read from right to left', async ({ page, hosting }) => {
  await speakPseudo(page, hosting);
  // From the first load on, as a diary that is begun already comes with the texts as they are.
  await page.goto('./');
  await firstRun(page);
  await page.setViewportSize(narrow);
  for (const each of ['', 'progress', 'exercises', 'exercises/figure-4', 'programmes', 'help', 'me', 'questions']) {
    await page.goto(`./#/${each}`);
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    if (!ofTheShell.includes(each)) await expect(page.getByText(strange).first()).toBeAttached();
    await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await expectAllWithin(page, each);
  }
});

/** Where something stands on the page, from its left. */
async function middle(page: Page, name: string): Promise<number> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN) / 2;
}

/** What one reaches for on the floor is large, and nothing lies on another thing. */
async function expectToReach(page: Page, names: readonly string[]) {
  const boxes = await Promise.all(
    names.map(async (name) => (await page.getByRole('button', { name, exact: true }).boundingBox()) ?? undefined),
  );
  for (const [at, box] of boxes.entries()) {
    expect(box?.height, names[at]).toBeGreaterThanOrEqual(64);
    expect(box && box.x >= 0 && box.x + box.width <= narrow.width && box.y + box.height <= narrow.height).toBe(true);
    for (const other of boxes.slice(at + 1)) {
      if (box === undefined || other === undefined) continue;
      const apart =
        box.x + box.width <= other.x ||
        other.x + other.width <= box.x ||
        box.y + box.height <= other.y ||
        other.y + other.height <= box.y;
      expect(apart, `${names[at]} and another one`).toBe(true);
    }
  }
}

test('the player, its pause and "it hurts" hold longer texts that read from right to left', async ({
  page,
  hosting,
}) => {
  await speakPseudo(page, hosting);
  await page.goto('./');
  await firstRun(page);
  await page.setViewportSize(narrow);
  await startSession(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(strange).first()).toBeVisible();
  await page.clock.runFor(1_000);
  await expectAllWithin(page, 'get ready');
  await page.clock.runFor(29_000);
  await expectAllWithin(page, 'work');
  await expectToReach(page, ['Pause', 'Skip', 'It hurts']);
  // Left is the body's left: its name stands on the left, however one reads.
  const side = page.getByText(/(Left|Right) side/).first();
  const box = await side.boundingBox();
  const leftOf = (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN) / 2 < narrow.width / 2;
  expect(leftOf).toBe((await side.innerText()).includes('Left'));

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expectAllWithin(page, 'paused');
  await page.getByRole('button', { name: 'Go on' }).click();

  await page.getByRole('button', { name: 'It hurts' }).click();
  await expectAllWithin(page, 'it hurts: where');
  expect(await middle(page, 'Left')).toBeLessThan(await middle(page, 'Right'));
  await page.getByRole('button', { name: 'Right', exact: true }).click();
  await expectAllWithin(page, 'it hurts: which kind');
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await expectAllWithin(page, 'it hurts: how much');
  await page.getByRole('radio', { name: '4', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This is what happens now' })).toBeVisible();
  await expectAllWithin(page, 'it hurts: what happens now');
  await page.getByRole('button', { name: 'Change my answer' }).click();
  await page.getByRole('button', { name: 'It is fine, go on' }).click();

  expect(await toNextQuestion(page)).toBe('question');
  await expectAllWithin(page, 'the question');
});
