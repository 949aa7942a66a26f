import type { Page } from '@playwright/test';
import type { Hosting } from './hosting.ts';

/** Letters that look Arabic and read from right to left, longer than the English ones. */
const stretched = (text: string) =>
  text.replace(/[A-Za-z]+/g, (word) => `\u0627${'\u0644\u0633\u062f'.repeat(Math.ceil(word.length / 2.2))}`);

/** A word of that language. */
export const strange = /\u0627(\u0644\u0633\u062f)+/;

/**
 * A language that nobody speaks: right to left, half as long again as English. The texts of the catalogue are put in
 * its place as they are sent; what is left in English then is the shell's or a name.
 */
export async function speakPseudo(page: Page, hosting: Hosting) {
  hosting.rewrite(/(text|moves)\.en-.*\.json$/, (kept) => {
    const texts = JSON.parse(kept) as Record<string, string>;
    const all = Object.entries(texts).map(([key, text]) => {
      const parts = text.split(/(\{[^}]*\})/);
      return [key, parts.map((part, index) => (index % 2 === 0 ? stretched(part) : part)).join('')];
    });
    return JSON.stringify(Object.fromEntries(all));
  });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => (document.documentElement.dir = 'rtl'));
  });
}
