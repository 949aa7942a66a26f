import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { firstRun } from '../steps.ts';

interface Counting {
  taps: number;
  /** The text of each screen by its heading, as it stood first. */
  screens: Record<string, string>;
}

/** Counts what a person does and reads: taps and typed fields, and the words of every screen once. */
function count(page: Page) {
  return page.addInitScript(() => {
    const counting: Counting = { taps: 0, screens: {} };
    (globalThis as unknown as { counting: Counting }).counting = counting;
    for (const done of ['click', 'input'] as const) {
      document.addEventListener(
        done,
        (event) => {
          const target = event.target as HTMLInputElement;
          const typed = done === 'input' && target.type !== 'radio' && target.type !== 'checkbox';
          if (event.isTrusted && (typed || done === 'click')) counting.taps++;
        },
        true,
      );
    }
    const look = () => {
      const title = document.querySelector('h1')?.textContent ?? '';
      const page = document.querySelector('main');
      // Of a closed list only what is chosen is seen.
      const lists = [...(page?.querySelectorAll('select') ?? [])].map((list) => list.innerText);
      const text = lists.reduce((all, list) => all.replace(list, ''), page?.innerText ?? '');
      if (title !== '' && text !== '') counting.screens[title] ??= text;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

test('the first run asks for few taps and few words', async ({ page }) => {
  await count(page);
  await page.goto('./');
  await firstRun(page);
  const { taps, screens } = await page.evaluate(() => (globalThis as unknown as { counting: Counting }).counting);
  // Today is what it leads to, not a part of it.
  const asked = Object.entries(screens).filter(([title]) => !/^Good (morning|day|afternoon|evening)/.test(title));
  const words = asked.map(([, text]) => text.split(/\s+/).filter((word) => /\p{Letter}/u.test(word)).length);
  const all = words.reduce((sum, each) => sum + each, 0);
  const told = asked.map(([title], index) => `${title}: ${words[index]}`).join('\n');
  test.info().annotations.push({ type: 'first run', description: `${taps} taps, ${all} words\n${told}` });
  expect(asked.length).toBeGreaterThan(8);
  expect(taps, told).toBeLessThanOrEqual(35);
  expect(all, told).toBeLessThanOrEqual(820);
});
