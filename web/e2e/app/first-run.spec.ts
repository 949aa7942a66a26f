import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { speak, type Code } from '../pictures/spoken.ts';
import { firstRun } from '../steps.ts';

interface Counting {
  taps: number;
  /** The text of each screen by its heading, as it stood when it was longest. */
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
      // What a screen reader alone reads is not seen, nor is more of a closed list than its line.
      const unseen = [...(page?.querySelectorAll<HTMLElement>('select, .unseen') ?? [])].map((one) => one.innerText);
      const text = unseen.reduce((all, each) => all.replace(each, ''), page?.innerText ?? '');
      if (title !== '' && text.length > (counting.screens[title] ?? '').length) counting.screens[title] = text;
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** At most this many words by language; the aim is 600. */
const languages: Readonly<Record<Code, { locale: string; words: number }>> = {
  en: { locale: 'en-GB', words: 600 },
  de: { locale: 'de-DE', words: 611 },
  es: { locale: 'es-ES', words: 662 },
};

for (const [code, bar] of Object.entries(languages) as [Code, (typeof languages)[Code]][]) {
  test.describe(code, () => {
    test.use({ locale: bar.locale });

    test('the first run asks for few taps and few words', async ({ page }) => {
      await count(page);
      await speak(page, code);
      await page.goto('./');
      await firstRun(page);
      const { taps, screens } = await page.evaluate(() => (globalThis as unknown as { counting: Counting }).counting);
      // Today is what it leads to, not a part of it.
      const asked = Object.entries(screens).slice(0, -1);
      const words = asked.map(([, text]) => text.split(/\s+/).filter((word) => /\p{Letter}/u.test(word)).length);
      const all = words.reduce((sum, each) => sum + each, 0);
      const told = asked.map(([title], index) => `${title}: ${words[index]}`).join('\n');
      test.info().annotations.push({ type: 'first run', description: `${taps} taps, ${all} words\n${told}` });
      expect(asked.length).toBe(12);
      expect(taps, told).toBeLessThanOrEqual(35);
      expect(all, told).toBeLessThanOrEqual(bar.words);
    });
  });
}
