import type { Page } from '@playwright/test';

/** Letters that look Arabic and read from right to left, longer than the English ones. */
const stretched = (text: string) =>
  text.replace(/[A-Za-z]+/g, (word) => `\u0627${'\u0644\u0633\u062f'.repeat(Math.ceil(word.length / 2.2))}`);

/**
 * A language that nobody speaks: right to left, half as long again as English. The texts of the catalogue are put in
 * its place as they are loaded; what is left in English then is the shell's or a name.
 */
export async function speakPseudo(page: Page) {
  await page.route(/(text|moves)\.en-.*\.json/, async (route) => {
    const texts = (await (await route.fetch()).json()) as Record<string, string>;
    const strange = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        text
          .split(/(\{[^}]*\})/)
          .map((part, index) => (index % 2 === 0 ? stretched(part) : part))
          .join(''),
      ]),
    );
    await route.fulfill({ json: strange });
  });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => (document.documentElement.dir = 'rtl'));
  });
}
